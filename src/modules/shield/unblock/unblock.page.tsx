// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { networkOf, showProof } from '#modules/redress'
import { Button } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph } from '#ui/text'
import { ProofPart } from '../../redress/parts.tsx'
import type { Route } from './+types/unblock.page.ts'
import { unblockCode } from './kept-code.query.ts'
import { claimOf, findUnblock, proveUnblock } from './unblock.command.ts'
import type { UnblockRequest } from './unblock.command.ts'
import { unblockText } from './unblock.text.ts'

const path = '/bezwaar/site'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = unblockCode.codeOf(ctx, args.request)
  const request = code ? await findUnblock(ctx, code) : null
  if (!code || !request) throw redirect(addressIn(ctx.language, '/bezwaar'), 303)
  const at = (date: Date) => formatDateTime(date, ctx.language)
  return {
    tab: translate(unblockText, ctx.language)('title'),
    clock: addressIn(ctx.language, '/schild'),
    code,
    name: request.name,
    received: at(request.receivedAt),
    state: stateOf(request),
    proof: await showProof(ctx, claimOf(request)),
    decided: request.decidedAt && { at: at(request.decidedAt), reason: request.reason ?? '' },
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
  const { intent } = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, path)
  if (intent === 'close')
    throw redirect(addressIn(ctx.language, '/bezwaar'), {
      status: 303,
      headers: { 'set-cookie': unblockCode.forgotten(ctx) },
    })
  const code = unblockCode.codeOf(ctx, args.request)
  const request = code ? await findUnblock(ctx, code) : null
  try {
    if (intent === 'look' && request && request.decidedAt === null) await proveUnblock(ctx, request, networkOf(ctx))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return data(
      { errors: [{ field: 'bewijs', message: messageOf(error.code, ctx.language, error.values) }] },
      { status: 422 },
    )
  }
  throw redirect(here, 303)
}

export default function Unblock({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(unblockText)
  const { name, code, received, state, proof, decided, clock } = loaderData
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={t('follow', { name })}
      above={<ErrorSummary errors={actionData?.errors ?? []} isLost />}
    >
      <Lead>{t('lead')}</Lead>
      <CodeBox label={t('yourCode')} code={code} description={t('yourCodeMore')} />
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
      {(!decided || proof.isProven) && <ProofPart proof={proof} error={undefined} />}
      <Heading level={2}>{t('figures')}</Heading>
      <Paragraph>
        <TextLink href={clock}>{t('figuresLink')}</TextLink>
      </Paragraph>
      <Form intent="close">
        <Button appearance="subtle">{t('close')}</Button>
      </Form>
    </PublicPage>
  )
}
