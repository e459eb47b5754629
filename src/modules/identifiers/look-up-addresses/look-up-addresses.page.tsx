// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, pageIn, pagingOf } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatIdentifier, parseIdentifier } from '#values'
import { proposeEntry } from '../protect-identifier/protect-identifier.command.ts'
import type { Route } from './+types/look-up-addresses.page.ts'
import { sayNote } from './address-note.ts'
import { addressesPerPage, doubtfulAddress, listDoubtful } from './list-doubtful.query.ts'
import { leavingReasons } from './left-address.ts'
import { leaveAddress } from './leave-address.command.ts'
import { GoneAddresses, LeaveForm } from './leave-address.part.tsx'
import { lookUpMessages, lookUpText } from './look-up-addresses.text.ts'

const path = '/werkbank/beschermd/na-te-kijken'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { addresses, total, numbers, gone } = await listDoubtful(ctx, page)
  const pages = Math.max(1, Math.ceil(total / addressesPerPage))
  const here = addressIn(language, path)
  return {
    title: translate(lookUpText, language)('title'),
    here,
    back: addressIn(language, '/werkbank/beschermd'),
    numbers,
    sites: total - numbers,
    paging: pagingOf(here, page, pages),
    addresses: addresses.map(({ organisation, kind, canonical, certainty, source, note, readOn }) => ({
      canonical,
      shown: formatIdentifier({ kind, canonical }),
      organisation,
      certainty: certainty === 'second-hand' ? certainty : ('unconfirmed' as const),
      source,
      note: sayNote(note, language),
      seen: formatCalendarDate(readOn as CalendarDate, language),
    })),
    gone: gone.map(({ canonical, kind, organisation, why, byName, at }) => ({
      canonical,
      shown: formatIdentifier({ kind, canonical }),
      organisation,
      why,
      by: byName,
      day: formatDate(at, language),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const known = typeof entries.value === 'string' ? doubtfulAddress(entries.value) : null
  if (!known) throw new Response(null, { status: 400 })
  if (entries.intent === 'leave' || entries.intent === 'put-back') {
    const why = leavingReasons.find((one) => one === entries.why) ?? null
    if (entries.intent === 'leave' && why === null) throw new Response(null, { status: 400 })
    await leaveAddress(ctx, known, entries.intent === 'leave' ? why : null)
    throw redirect(addressIn(language, path), 303)
  }
  const { organisation, canonical, category, covers, note } = known
  const written = typeof entries.page === 'string' ? entries.page.trim() : ''
  const page = parseIdentifier('web-address', written)
  if (!page.ok) {
    const message = messageOf(lookUpMessages.pageNeeded, language)
    return data({ value: canonical, written, errors: [{ field: `pagina-${canonical}`, message }] }, { status: 422 })
  }
  const name = ctx.actor.kind === 'person' ? ctx.actor.name : ''
  try {
    await proposeEntry(ctx, {
      text: canonical,
      coversDomain: covers === 'domain',
      category,
      // In Dutch, whatever language the page has: it is kept.
      reason: translate(lookUpText, 'nl')('reason', {
        organisation,
        name,
        day: formatDate(ctx.now(), 'nl'),
        page: written,
        note: sayNote(note, 'nl'),
      }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 403) throw new Response(null, { status: 403 })
    return data(
      {
        value: '',
        written: '',
        errors: [{ field: 'lijst', message: messageOf(lookUpMessages.addressGone, language) }],
      },
      { status: 409 },
    )
  }
  throw redirect(addressIn(language, path), 303)
}

export default function LookUpAddresses({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(lookUpText)
  const { title, here, back, addresses, numbers, sites, gone, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={<TextLink href={back}>{t('back')}</TextLink>}
    >
      <Paragraph>{t('how')}</Paragraph>
      <div id="lijst">
        {addresses.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <Table
            caption={t('caption', { numbers, sites })}
            columns={(column) => [
              column(t('organisation'), ({ organisation }) => organisation),
              column(t('value'), ({ shown, note }) => (
                <>
                  {shown}
                  {note && <Small>{note}</Small>}
                </>
              )),
              column(t('source'), ({ certainty, source, seen }) => (
                <>
                  {source ? (
                    <TextLink href={source} external>
                      {t(certainty)}
                    </TextLink>
                  ) : (
                    t(certainty)
                  )}
                  <Small>{t('seen', { day: seen })}</Small>
                </>
              )),
              column(t('do'), ({ canonical, shown, organisation }) => (
                <Details summary={t('lookedUp')} open={actionData?.value === canonical}>
                  <Form action={here} label={t('proposeMore', { value: shown, organisation })}>
                    <HiddenField name="value" value={canonical} />
                    <TextField
                      id={`pagina-${canonical}`}
                      name="page"
                      label={t('page')}
                      defaultValue={actionData?.value === canonical ? actionData.written : ''}
                      error={actionData?.errors.find(({ field }) => field === `pagina-${canonical}`)?.message}
                    />
                    <Button appearance="secondary" hiddenText={t('proposeMore', { value: shown, organisation })}>
                      {t('propose')}
                    </Button>
                  </Form>
                  <LeaveForm
                    here={here}
                    canonical={canonical}
                    shown={t('proposeMore', { value: shown, organisation })}
                  />
                </Details>
              )),
            ]}
            rows={addresses}
            keyOf={({ canonical }) => canonical}
          />
        )}
      </div>
      <Pagination {...paging} />
      <GoneAddresses gone={gone} here={here} />
    </WorkbenchPage>
  )
}
