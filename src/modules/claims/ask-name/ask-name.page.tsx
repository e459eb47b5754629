// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, FormReader, Refusal, refusedForm } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../claim/addresses.ts'
import { dueOn } from '../claim/claim.ts'
import type { Route } from './+types/ask-name.page.ts'
import { nameText } from './ask-name.text.ts'
import { AdviceView, ClockForm, LogLines, QuestionForm } from './ask-name-parts.part.tsx'
import { adviceOn, answers, type Answer, clockDays, type Condition, conditions } from './conditions.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { title: translate(nameText, ctx.language)('title') }
}

interface Answered {
  entries: ReturnType<typeof entriesOf>
  errors: { field: string; message: string }[]
  summary: { field: string; message: string }[]
  isConflict: boolean
  given: Partial<Record<Condition, Answer>>
  isMissing: boolean
  due: { day: string; href: string } | null
}

/** Everything that is typed comes back in the answer and is kept nowhere: no redirect, no cookie, no row. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const given = answersIn(entries)
  const empty: Answered = {
    entries,
    errors: [],
    summary: [],
    isConflict: false,
    given,
    isMissing: entries.intent === 'questions' && adviceOn(given) === null,
    due: null,
  }
  try {
    if (entries.intent === 'clock') return data({ ...empty, due: readClock(args, entries) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...empty, ...answered }, { status })
  }
  return data(empty, { status: empty.isMissing ? 422 : 200 })
}

function answersIn(entries: ReturnType<typeof entriesOf>): Partial<Record<Condition, Answer>> {
  const given: Partial<Record<Condition, Answer>> = {}
  for (const condition of conditions) {
    const found = answers.find((answer) => answer === entries[condition])
    if (found) given[condition] = found
  }
  return given
}

function readClock(args: Route.ActionArgs, entries: ReturnType<typeof entriesOf>) {
  const ctx = contextOf(args)
  const read = new FormReader(ctx, entries)
  const wroteOn = read.day('wroteOn')
  read.done()
  const due = dueOn(wroteOn as CalendarDate, clockDays)
  return {
    day: formatCalendarDate(due, ctx.language),
    href: addressIn(ctx.language, `${paths.calendar}?dag=${due}`),
  }
}

export default function AskName({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(nameText, language)
  const to = (path: string) => addressIn(language, path)
  const advice = adviceOn(actionData?.given ?? {})
  return (
    <PublicPage title={t('title')} answered={actionData}>
      <Lead>{t('lead')}</Lead>
      <Notice kind="signal" title={t('urgent')}>
        <Paragraph>
          {t('urgentMore')} <TextLink href={to('/hulp')}>{t('toHelp')}</TextLink>
        </Paragraph>
      </Notice>
      <Paragraph>{t('voluntary')}</Paragraph>
      <Small>{t('kept')}</Small>
      {advice && <AdviceView advice={advice} />}
      <QuestionForm given={actionData?.given ?? {}} isMissing={actionData?.isMissing ?? false} />
      <ClockForm answered={actionData} due={actionData?.due ?? null} />
      <LogLines />
      <Paragraph>
        {t('better')} <TextLink href={to('/mijn-melding')}>{t('toOwn')}</TextLink>.
      </Paragraph>
    </PublicPage>
  )
}
