// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, Refusal, shownErrors } from '#foundation/web'
import { networkOf, showProof } from '#modules/redress'
import { Button } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { Route } from './+types/unblock.page.ts'
import { unblockCode } from './kept-code.query.ts'
import { askUnblock, claimOf, findUnblock, proveUnblock } from './unblock.command.ts'
import type { UnblockRequest } from './unblock.command.ts'
import { unblockText } from './unblock.text.ts'

const path = '/schild/uw-site'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.tab} · dijkwacht` }]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = unblockCode.codeOf(ctx, args.request)
  const request = code ? await findUnblock(ctx, code) : null
  const proof = request && (await showProof(ctx, claimOf(request)))
  const at = (date: Date) => formatDateTime(date, ctx.language)
  return {
    tab: translate(unblockText, ctx.language)('title'),
    clock: addressIn(ctx.language, '/schild'),
    formToken: ctx.secrets.token(12),
    followed: request &&
      code && {
        code,
        name: request.name,
        received: at(request.receivedAt),
        state: stateOf(request),
        isProven: request.provenAt !== null,
        domain: proof?.domain ?? null,
        decided: request.decidedAt && { at: at(request.decidedAt), reason: request.reason ?? '' },
      },
  }
}

function stateOf({ outcome, suspendedAt, provenAt }: UnblockRequest) {
  if (outcome === 'lifted') return 'stateLifted' as const
  if (outcome === 'kept') return 'stateKept' as const
  if (suspendedAt !== null) return 'stateSuspended' as const
  return provenAt === null ? ('stateUnproven' as const) : ('stateOpen' as const)
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, path)
  const kept = (code: string) => ({ status: 303, headers: { 'set-cookie': unblockCode.cookieFor(ctx, code) } })
  if (entries.intent === 'close')
    throw redirect(here, { status: 303, headers: { 'set-cookie': unblockCode.forgotten(ctx) } })
  const failed = (field: string, error: Refusal) => {
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    return data({ entries, errors: shown.length > 0 ? shown : [{ field, message }] }, { status: 422 })
  }
  try {
    if (entries.intent === 'look') {
      const code = unblockCode.codeOf(ctx, args.request)
      const request = code ? await findUnblock(ctx, code) : null
      if (request && request.decidedAt === null) await proveUnblock(ctx, request, networkOf(ctx))
    } else if (entries.intent === 'follow') {
      const { errors, status } = await leadByCode(args, one('code'))
      return data({ entries, errors }, { status })
    } else {
      const form = { formToken: one('form'), site: one('site'), narrative: one('narrative') }
      throw redirect(here, kept(await askUnblock(ctx, form)))
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return failed(entries.intent === 'look' ? 'bewijs' : 'site', error)
  }
  throw redirect(here, 303)
}

export default function Unblock({ loaderData, actionData }: Route.ComponentProps) {
  const t = translate(unblockText, useLanguage())
  const { followed, formToken, clock } = loaderData
  const errors = actionData?.errors ?? []
  const one = (name: string) => [actionData?.entries[name] ?? ''].flat()[0] ?? ''
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <PublicPage
      title={followed ? t('follow', { name: followed.name }) : t('title')}
      above={<ErrorSummary errors={errors} />}
    >
      {followed ? (
        <Followed {...followed} />
      ) : (
        <>
          <Lead>{t('lead')}</Lead>
          <Form label={t('title')}>
            <HiddenField name="form" value={one('form') || formToken} />
            <TextField
              name="site"
              label={t('site')}
              description={t('siteMore')}
              autoComplete="off"
              spellCheck={false}
              error={errorOf('site')}
              defaultValue={one('site')}
            />
            <TextArea
              name="narrative"
              label={t('narrative')}
              description={t('narrativeMore')}
              rows={4}
              error={errorOf('narrative')}
              defaultValue={one('narrative')}
            />
            <Button name="intent" value="ask">
              {t('submit')}
            </Button>
          </Form>
          <Heading level={2}>{t('steps')}</Heading>
          <List ordered items={[t('step-1'), t('step-2'), t('step-3')]} />
          <Heading level={2}>{t('have')}</Heading>
          <Form label={t('have')}>
            <TextField
              name="code"
              label={t('code')}
              description={t('codeMore')}
              width="medium"
              autoComplete="off"
              spellCheck={false}
              error={errorOf('code')}
              defaultValue={one('code')}
            />
            <Button name="intent" value="follow" appearance="secondary">
              {t('show')}
            </Button>
          </Form>
          <Heading level={2}>{t('figures')}</Heading>
          <Paragraph>
            <TextLink href={clock}>{t('figuresLink')}</TextLink>
          </Paragraph>
        </>
      )}
    </PublicPage>
  )
}

type FollowedRequest = {
  code: string
  received: string
  state: ReturnType<typeof stateOf>
  isProven: boolean
  domain: { line: string; record: string; file: string } | null
  decided: { at: string; reason: string } | null
}

function Followed({ code, received, state, isProven, domain, decided }: FollowedRequest) {
  const t = translate(unblockText, useLanguage())
  return (
    <>
      <SummaryList
        items={[
          { term: t('state'), answer: <strong>{t(state)}</strong> },
          { term: t('received'), answer: received },
          ...(decided
            ? [
                { term: t('decided'), answer: decided.at },
                { term: t('reason'), answer: decided.reason },
              ]
            : []),
        ]}
      />
      {state === 'stateKept' && <Paragraph>{t('court')}</Paragraph>}
      <section id="bewijs">
        {isProven && (
          <Notice kind="ok">
            <Paragraph>{t('proven')}</Paragraph>
          </Notice>
        )}
        {!isProven && !decided && domain && (
          <>
            <Heading level={2}>{t('prove')}</Heading>
            <Paragraph>{t('proveOne')}</Paragraph>
            <Paragraph>{t('proveRecord', { record: domain.record })}</Paragraph>
            <pre className="dw-code">
              <code>{domain.line}</code>
            </pre>
            <Paragraph>{t('proveFile', { file: domain.file })}</Paragraph>
            <pre className="dw-code">
              <code>{domain.line}</code>
            </pre>
            <Form label={t('prove')}>
              <Button name="intent" value="look">
                {t('proveDo')}
              </Button>
            </Form>
          </>
        )}
      </section>
      <CodeBox label={t('yourCode')} code={code} description={t('yourCodeMore')} />
      <Form>
        <Button name="intent" value="close" appearance="subtle">
          {t('close')}
        </Button>
      </Form>
    </>
  )
}
