// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { type Context, mayDo } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, Refusal } from '#foundation/web'
import { fieldId, useAnswered } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { askedRow } from '../list-requests/sent-request-row.ts'
import { listAbout } from '../list-requests/list-asked.query.ts'
import { RequestTable } from '../list-requests/request-table.part.tsx'
import { askedPath, askPath, paths } from '../request/addresses.ts'
import type { Route } from './+types/ask-measure.page.ts'
import { askMeasures } from './ask-measures.command.ts'
import { askText } from './ask-measure.text.ts'
import { type From, fromIn } from './request-origin.ts'
import { type Offer, readOffer } from './offer.query.ts'
import { reportsOf } from './reports-of.query.ts'

const intent = 'ask'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const from = fromIn(args.request.url)
  // Asked from nothing: there it says from where one asks.
  if (!from && !new URL(args.request.url).search) throw redirect(addressIn(language, paths.asked), 303)
  if (!from) throw new Response(null, { status: 404 })
  const isCase = 'case' in from
  const offer = await offerOr404(ctx, from)
  const t = translate(askText, language)
  const about = isCase ? { caseReportIds: await reportsOf(ctx, from.case) } : { signalId: from.signal }
  return {
    title: t(isCase ? 'titleCase' : 'titleSignal'),
    back: {
      href: addressIn(language, isCase ? `/werkbank/zaken/${from.case}` : `/werkbank/signalen/${from.signal}`),
      text: t(isCase ? 'backCase' : 'backSignal'),
    },
    offer,
    mayShield: mayDo(ctx.actor, 'shield:judge'),
    asked: (await listAbout(ctx, about)).map((one) => askedRow(one, ctx.now(), language)),
  }
}

/** What is not there, or not for whoever asks, is a page that is not found. */
async function offerOr404(ctx: Context, from: From): Promise<Offer> {
  try {
    return await readOffer(ctx, from)
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) throw new Response(null, { status: 404 })
    throw error
  }
}

export async function action(args: Route.ActionArgs) {
  const from = fromIn(args.request.url)
  if (!from) throw new Response(null, { status: 404 })
  return answerForm(args, intent, async (ctx, entries) => {
    const ids = await askMeasures(ctx, from, entries)
    const [first = ''] = ids
    return ids.length === 1 ? askedPath(first) : `${askPath(from)}#gevraagd`
  })
}

export default function AskMeasure({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(askText)
  const { title, back, offer, asked } = loaderData
  return (
    <WorkbenchPage
      title={offer.title ? `${title}: ${offer.title}` : title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={back.href}>{back.text}</TextLink>}
    >
      {offer.offered.length === 0 ? (
        <EmptyState title={t('nothing')} more={t(offer.isUnknownForm ? 'noModel' : 'nothingMore')} />
      ) : (
        <AskForm offer={offer} />
      )}
      <Remarks offer={offer} mayShield={loaderData.mayShield} />
      {asked.length > 0 && (
        <>
          <Heading level={2} id="gevraagd">
            {t('asked')}
          </Heading>
          <RequestTable caption={t('askedCaption')} other={t('to')} rows={asked} />
        </>
      )}
    </WorkbenchPage>
  )
}

function AskForm({ offer }: { offer: Offer }) {
  const t = useText(askText)
  const form = useAnswered(intent)
  const chosen = form.all('choice')
  const [named, unnamed] = [
    offer.offered.filter(({ ground }) => ground !== null),
    offer.offered.filter(({ ground }) => ground === null),
  ]
  return (
    <Form intent={intent} label={t('choose')} submit={t('send')}>
      <Heading level={2}>{t('choose')}</Heading>
      <Paragraph>{t('several')}</Paragraph>
      {named.map((offered, at) => groupOf(offered, at === 0))}
      {named.length > 0 && unnamed.length > 0 ? (
        <Details summary={t('aboutForm')} open={form.errorOf('choice') !== undefined}>
          {unnamed.map((offered) => groupOf(offered, false))}
        </Details>
      ) : (
        unnamed.map((offered, at) => groupOf(offered, at === 0))
      )}
      <TextArea name="note" label={t('note')} description={t('noteMore')} rows={3} />
      <Small>{t('never')}</Small>
    </Form>
  )

  function groupOf({ key, legend, ground, choices }: Offer['offered'][number], isFirst: boolean) {
    return (
      <CheckboxGroup
        key={key}
        id={isFirst ? fieldId(intent, 'choice') : `${fieldId(intent, 'choice')}-${key}`}
        name="choice"
        legend={legend}
        description={ground === null ? undefined : t('restsOn', { ground })}
        options={choices}
        error={isFirst ? form.errorOf('choice') : undefined}
        defaultValue={chosen}
      />
    )
  }
}

/** What cannot be asked here, and what to do about it. */
function Remarks({ offer, mayShield }: { offer: Offer; mayShield: boolean }) {
  const language = useLanguage()
  const t = translate(askText, language)
  const { left, websites, notAgreed, missing } = offer
  return (
    <>
      {left > 0 && <Paragraph>{t('left', { count: left })}</Paragraph>}
      {websites > 0 && (
        <Paragraph>
          {t('websites', { count: websites })}{' '}
          {mayShield && <TextLink href={addressIn(language, '/werkbank/schild')}>{t('toShield')}</TextLink>}
        </Paragraph>
      )}
      {notAgreed.length > 0 && <Paragraph>{t('notAgreed', { names: notAgreed.join(', ') })}</Paragraph>}
      {missing.length > 0 && (
        <>
          <Heading level={2}>{t('missing')}</Heading>
          <List items={missing} />
        </>
      )}
      <Paragraph>
        <TextLink href={addressIn(language, '/mag-ik-dit-delen')}>{t('rules')}</TextLink>
      </Paragraph>
    </>
  )
}
