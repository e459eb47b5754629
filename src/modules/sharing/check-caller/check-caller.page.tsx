// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, isDatabaseAway, pageRequest, Refusal, refusedForm } from '#foundation/web'
import { Answer } from '#ui/answer'
import type { AnswerLook } from '#ui/answer-sign'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { callMinutes } from '../confirm-call/call-limits.ts'
import type { Route } from './+types/check-caller.page.ts'
import type { CallerAnswer, CallerOutcome } from './caller-answer.ts'
import { callingOrganisations, checkCaller, otherOrganisation } from './check-caller.query.ts'
import { callerText } from './check-caller.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(callerText, language)
  // The page comes while the database is away, too.
  const organisations = await callingOrganisations(ctx).catch((error: unknown) => {
    if (isDatabaseAway(error)) return []
    throw error
  })
  return {
    title: t('title'),
    organisations: [
      ...organisations.map(({ id, name }) => ({ value: id, text: name })),
      { value: otherOrganisation, text: t('other') },
    ],
    links: {
      bank: addressIn(language, '/hulp/bel-uw-bank'),
      points: addressIn(language, '/meldpunten'),
      help: addressIn(language, '/hulp'),
    },
  }
}

interface Shown extends Omit<CallerAnswer, 'outcome'> {
  outcome: CallerOutcome | 'no-room'
  minutes: number
}

/** The words come by POST: they stand in no address, log or history. */
export async function action(args: Route.ActionArgs) {
  const { ctx, address } = args.context.get(pageRequest)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const typed = { ...entries, intent: 'caller' }
  try {
    const answer = await checkCaller(ctx, { organisation: one('organisation'), words: one('words') }, address)
    const shown: Shown = { ...answer, minutes: 0 }
    return data({ refused: null, shown }, { status: answer.outcome === 'unavailable' ? 503 : 200 })
  } catch (error) {
    if (error instanceof Refusal && error.status === 429) {
      const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60))
      const shown: Shown = { outcome: 'no-room', name: null, kind: null, endsIn: null, unknownWord: null, minutes }
      return data(
        { refused: null, shown, why: messageOf(error.code, ctx.language, error.values) },
        { status: 429, headers: { 'retry-after': String(error.retryAfter ?? 60) } },
      )
    }
    const { answered, status } = refusedForm(ctx, typed, error)
    return data({ refused: answered, shown: null }, { status })
  }
}

const lookOf: Record<Shown['outcome'], AnswerLook> = {
  calling: 'neutral',
  'asked-before': 'warn',
  'not-seen': 'hang-up',
  'not-taking-part': 'unknown',
  unavailable: 'unknown',
  'no-room': 'unknown',
}

export default function CheckCaller({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(callerText)
  const { title, organisations, links } = loaderData
  const shown = actionData?.shown ?? null
  const form = (
    <Form intent="caller" label={t('form')} submit={t('submit')} keepsNothing>
      <SelectField name="organisation" label={t('who')} options={organisations} />
      <TextField
        name="words"
        label={t('words')}
        description={t('wordsMore')}
        autoComplete="off"
        spellCheck={false}
        large
      />
    </Form>
  )
  return (
    <PublicPage title={title} answered={actionData?.refused}>
      {shown ? <Said shown={shown} links={links} /> : <Lead>{t('lead')}</Lead>}
      {shown ? <Details summary={t('again')}>{form}</Details> : form}
      <Details summary={t('how')}>
        <Paragraph>{t('how1', { minutes: callMinutes })}</Paragraph>
        <Paragraph>{t('how2')}</Paragraph>
        <Paragraph>{t('how3')}</Paragraph>
        <Paragraph>{t('how4')}</Paragraph>
      </Details>
    </PublicPage>
  )
}

/** What to do comes first, whatever was found. */
function Said({ shown, links }: { shown: Shown; links: { bank: string; points: string; help: string } }) {
  const t = useText(callerText)
  const { outcome, kind, minutes, unknownWord } = shown
  const values = { name: shown.name ?? '', endsIn: shown.endsIn ?? '', minutes }
  const isBank = kind === null || kind === 'bank'
  return (
    <Answer
      look={lookOf[outcome]}
      headingLevel={2}
      statement={t(`${outcome}-said`, values)}
      step={isBank ? { text: t('bank'), href: links.bank } : { text: t('points'), href: links.points }}
      below={
        <Paragraph>
          {t('gaveSomething')} <TextLink href={links.help}>{t('help')}</TextLink>
        </Paragraph>
      }
    >
      <Paragraph>
        <strong>{t(outcome === 'calling' ? 'firstYes' : 'first')}</strong>
      </Paragraph>
      {unknownWord !== null && <Paragraph>{t('unknown', { word: unknownWord })}</Paragraph>}
      <Paragraph>{t(`${outcome}-more`, values)}</Paragraph>
      {shown.endsIn !== null && <Paragraph>{t('never')}</Paragraph>}
    </Answer>
  )
}
