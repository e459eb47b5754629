// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { formatPhone } from '#values'
import { consentPath, paths } from '../consent/addresses.ts'
import { consentText } from '../consent/consent.text.ts'
import { orForbidden } from '../consent/or-forbidden.query.ts'
import { FollowUpForm } from '../follow-up/answer-form.part.tsx'
import { stepsAt } from '../follow-up/follow-up.ts'
import { PathForm } from '../offer-path/path-form.part.tsx'
import { offeredPaths } from '../offer-path/paths.data.ts'
import { shownPaths } from '../offer-path/shown-paths.ts'
import type { Route } from './+types/show-consent.page.ts'
import { actOnConsent, deeds } from './act-on-consent.command.ts'
import { readConsentOf } from './list-consents.query.ts'
import { listText } from './list.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  await orForbidden(ctx)
  const found = existing(await readConsentOf(ctx, args.params.id ?? ''))
  const [t, w] = [translate(listText, language), translate(consentText, language)]
  const { contact } = found
  return {
    title: t('oneTitle', { date: formatDate(found.givenAt, language) }),
    lead: t('oneLead', { date: formatDate(found.expiresAt, language) }),
    desk: addressIn(language, paths.desk),
    version: found.version,
    pathId: found.pathId,
    mayChoose: found.purposes.includes('help'),
    offers: shownPaths(ctx.settings, language),
    items: [
      { term: t('yes'), answer: found.purposes.map((one) => w(one)).join(', ') },
      { term: t('needs'), answer: found.needs.map((one) => w(one)).join(', ') },
      {
        term: t('how'),
        answer: t(found.said, { version: found.wordsVersion }) + (found.spoke === 'helper' ? t('helperThere') : ''),
      },
      {
        term: t('reach'),
        answer: contact
          ? contact.kind === 'phone'
            ? formatPhone(contact.canonical)
            : contact.canonical
          : t('reachGone'),
      },
      { term: t('chosen'), answer: offeredPaths.find(({ id }) => id === found.pathId)?.title[language] ?? w('none') },
    ],
    followUps: found.followUps.map((one) => ({
      moment: one.moment,
      title: w('moment', { moment: one.moment }),
      text: one.status === 'planned' ? t('from', { date: formatDate(one.dueAt, language) }) : w(one.status),
      steps: stepsAt(one, ctx.now()),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const id = args.params.id ?? ''
  const deed = deeds.find((one) => one === entries.intent)
  if (!deed) throw new Response(null, { status: 404 })
  try {
    await actOnConsent(ctx, id, deed, entries)
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) throw new Response(null, { status: 404 })
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  const next = deed === 'withdraw' ? `${paths.desk}?gestopt` : consentPath(id)
  throw redirect(addressIn(ctx.language, next), 303)
}

export default function ShowConsent({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(listText)
  const { title, lead, desk, items, followUps, offers, pathId, version, mayChoose } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      answered={actionData}
      actions={<TextLink href={desk}>{t('back')}</TextLink>}
    >
      <SummaryList items={items} />
      {followUps.length > 0 && (
        <>
          <Heading level={2}>{t('asks')}</Heading>
          <Paragraph>{t('asksMore')}</Paragraph>
          {followUps.map((one) => (
            <section key={one.moment} aria-label={one.title}>
              <Heading level={3}>
                {one.title}: {one.text}
              </Heading>
              {(['ask', 'remind'] as const)
                .filter((step) => one.steps.includes(step))
                .map((step) => (
                  <Form intent={step} key={step} label={t(step)} submit={t(step)} quiet>
                    <HiddenField name="moment" value={String(one.moment)} />
                    <Small>{t('mail')}</Small>
                  </Form>
                ))}
              {one.steps.includes('answer') && (
                <>
                  <FollowUpForm moment={one.moment} send={t('answer')} answered={actionData} />
                  <Small>{t('answerMore')}</Small>
                </>
              )}
            </section>
          ))}
        </>
      )}
      <Heading level={2}>{t('choosePath')}</Heading>
      {mayChoose ? (
        <PathForm legend={t('path')} save={t('keepPath')} paths={offers} chosen={pathId} version={version} />
      ) : (
        <Paragraph>{t('noHelp')}</Paragraph>
      )}
      <Heading level={2}>{t('withdraw')}</Heading>
      <Form intent="withdraw" label={t('withdraw')} submit={t('withdraw')} quiet>
        <Paragraph>{t('withdrawMore')}</Paragraph>
      </Form>
    </WorkbenchPage>
  )
}
