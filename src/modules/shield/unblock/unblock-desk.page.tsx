// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { isBy } from '#foundation/access'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { namesOfPeople } from '#modules/partners'
import { Button, ButtonGroup } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/unblock-desk.page.ts'
import { openUnblocks } from './open-unblocks.query.ts'
import { decideUnblock } from './unblock.command.ts'
import { unblockText } from './unblock.text.ts'

const path = '/werkbank/schild/verzoeken'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(unblockText, language)
  const open = await openUnblocks(ctx)
  const names = await namesOfPeople(
    ctx,
    open.flatMap(({ liftBy }) => liftBy ?? []),
  )
  return {
    title: t('deskTitle'),
    queue: addressIn(language, '/werkbank/schild'),
    requests: open.map((request) => ({
      id: request.id,
      name: request.name,
      isOwnListing: request.isOwnListing,
      isOwnLift: isBy(ctx.actor, request.liftBy),
      href: addressIn(language, `/werkbank/schild/${request.nameId}`),
      facts: [
        { term: t('deskHost'), answer: request.host },
        { term: t('received'), answer: formatDateTime(request.receivedAt, language) },
        {
          term: t('deskProven'),
          answer: request.provenAt
            ? t('deskProvenYes', { at: formatDateTime(request.provenAt, language) })
            : t('deskProvenNo'),
        },
        { term: t('deskSuspended'), answer: saySuspended(request.suspendedBecause, language) },
        { term: t('deskNarrative'), answer: request.narrative },
        { term: t('deskFirst'), answer: request.liftBy ? (names.get(request.liftBy) ?? '') : '' },
      ].filter(({ answer }) => answer !== ''),
    })),
  }
}

function saySuspended(because: string | null, language: 'nl' | 'en'): string {
  const t = translate(unblockText, language)
  if (because === 'of-many' || because === 'no-person' || because === 'much-visited')
    return t(`deskSuspended-${because}`)
  return ''
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const outcome = (['lifted', 'kept'] as const).find((each) => each === entries.outcome)
  if (!outcome) throw new Response(null, { status: 400 })
  try {
    await decideUnblock(ctx, { requestId: one('request'), outcome, reason: one('reason') })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const field = `reason-${one('request')}`
    const message = shown[0]?.message ?? messageOf(error.code, ctx.language, error.values)
    return data(
      { errors: [{ field, message }], request: one('request'), reason: one('reason') },
      { status: error.status === 400 ? 422 : error.status },
    )
  }
  throw redirect(addressIn(ctx.language, path), 303)
}

export default function UnblockDesk({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(unblockText)
  const { title, queue, requests } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={title}
      lead={t('deskLead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={queue}>{t('back')}</TextLink>}
    >
      {requests.length === 0 && <EmptyState title={t('deskEmpty')} />}
      {requests.map(({ id, name, href, isOwnLift, isOwnListing, facts }) => (
        <section key={id}>
          <Heading level={2}>{name}</Heading>
          <SummaryList items={facts} />
          <Paragraph>{t(isOwnListing ? 'ownListing' : isOwnLift ? 'liftWaits' : 'liftMore')}</Paragraph>
          {!isOwnListing && (
            <Form label={name}>
              <HiddenField name="request" value={id} />
              <TextArea
                name="reason"
                id={`reason-${id}`}
                label={t('deskReason')}
                description={t('deskReasonMore')}
                rows={2}
                error={errors.find(({ field }) => field === `reason-${id}`)?.message}
                defaultValue={actionData?.request === id ? actionData.reason : ''}
              />
              <ButtonGroup>
                {!isOwnLift && (
                  <Button name="outcome" value="lifted" appearance="secondary">
                    {t('lift')}
                  </Button>
                )}
                <Button name="outcome" value="kept" appearance="secondary">
                  {t('keep')}
                </Button>
                <TextLink href={href}>{t('deskLink', { name })}</TextLink>
              </ButtonGroup>
            </Form>
          )}
        </section>
      ))}
    </WorkbenchPage>
  )
}
