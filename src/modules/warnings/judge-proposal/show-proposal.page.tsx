// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { ShownDrawing } from '../show-warning/shown-drawing.part.tsx'
import { SaidWords } from '../show-sheet/sheet-words.part.tsx'
import { deskPath, paths, proposalPath } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import type { Route } from './+types/show-proposal.page.ts'
import { findProposal } from './find-proposal.query.ts'
import { approveProposal, declineProposal, takeBackProposal } from './judge-proposal.command.ts'
import { judgeText } from './judge.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await findProposal(contextOf(args), args.params.id))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { id } = args.params
  const entries = entriesOf(await args.request.formData())
  try {
    if (entries.intent === 'approve') {
      const code = await approveProposal(ctx, id, String(entries.sequence))
      return redirect(addressIn(ctx.language, deskPath(code)), 303)
    }
    if (entries.intent === 'decline') await declineProposal(ctx, id, entries)
    else if (entries.intent === 'take-back') await takeBackProposal(ctx, id)
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, proposalPath(id)), 303)
}

export default function ShowProposal({ loaderData: proposal, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w] = [translate(judgeText, language), translate(warningText, language)]
  const { kind, content, provinces, endsOn, because, state, names, before, endedOn, code } = proposal
  const isWithdrawal = kind === 'withdraw'
  const said = (['nl', 'en'] as const).flatMap((one) => {
    const words = content[one]
    return words ? [{ one, words, was: before?.[one] ?? null }] : []
  })
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return (
    <WorkbenchPage
      title={proposal.title}
      lead={t(kind)}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {state !== 'waiting' && (
        <Notice kind={state === 'approved' ? 'ok' : 'info'}>
          <Paragraph>
            {t(state, { because: proposal.declinedBecause ?? '' })}{' '}
            {code && <TextLink href={addressIn(language, deskPath(code))}>{t('open')}</TextLink>}
          </Paragraph>
        </Notice>
      )}
      <Small>
        {t('by', { organisation: proposal.organisation, date: formatDate(new Date(proposal.proposedAt), language) })}
      </Small>
      {names.length > 0 && !isWithdrawal && <Notice kind="warn" more={t('names', { found: names.join(', ') })} />}
      {proposal.hard.length > 0 && (
        <Details summary={t('hard', { count: proposal.hard.length })}>
          <List items={proposal.hard} />
        </Details>
      )}
      <Heading level={2}>{t(isWithdrawal ? 'seeWithdraw' : 'see')}</Heading>
      <Paragraph>
        {t('where', { where: provinces.length > 0 ? provinces.join(', ') : w('everywhere') })}.{' '}
        {endedOn ? t('untilFrom', { from: day(endedOn), date: day(endsOn) }) : t('until', { date: day(endsOn) })}{' '}
        {because !== '' && t(isWithdrawal ? 'becauseWithdraw' : 'because', { because })}
      </Paragraph>
      {!content.en && <Notice kind="info" more={t('noEnglish')} />}
      {said.map(({ one, words, was }) => (
        <section key={one} lang={one}>
          <Heading level={2}>{t(one === 'nl' ? 'inNl' : 'inEn')}</Heading>
          {proposal.message?.[one] && (
            <Paragraph>
              {t('message')} {proposal.message[one]}
            </Paragraph>
          )}
          {proposal.drawn[one] && <ShownDrawing drawn={proposal.drawn[one]} />}
          <SaidWords words={words} language={one} />
          {was && (
            <Details summary={t('before')}>
              <SaidWords words={was} language={one} isStruck />
            </Details>
          )}
        </section>
      ))}
      {state === 'waiting' && !proposal.waits && !proposal.deeds.some(({ name }) => name === 'approve') && (
        <Paragraph>{t('mayNot')}</Paragraph>
      )}
      <DeedForms
        deeds={proposal.deeds}
        waits={proposal.waits}
        title={(deed) => t(isWithdrawal && deed === 'approve' ? 'approveWithdraw' : deed)}
        because={t('why')}
        sequence={proposal.digest}
      />
    </WorkbenchPage>
  )
}
