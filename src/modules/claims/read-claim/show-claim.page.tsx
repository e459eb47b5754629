// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { dutchDay } from '#values'
import { claimPath, paths } from '../claim/addresses.ts'
import { statusAfter, stepsOf } from '../claim/claim.ts'
import { juristText, statusText } from '../claim/claim.text.ts'
import { verdictOf } from '../judge-claim/verdict.ts'
import { formatReference } from '../money/reference.ts'
import type { Route } from './+types/show-claim.page.ts'
import { actOnClaim } from './act-on-claim.command.ts'
import { statusTone } from './status-tone.ts'
import {
  childView,
  entryRows,
  factsOf,
  historyRows,
  interestNote,
  letterRows,
  moneyFacts,
  planView,
  replyRows,
  sameRows,
  shareRows,
} from './claim-view.query.ts'
import { NextDeeds } from './next-deeds.part.tsx'
import { ClaimMoney, ClaimStory } from './claim-parts.part.tsx'
import { readClaim } from './read-claim.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const read = await readClaim(ctx, args.params.id ?? '')
  if (!read || ctx.actor.kind !== 'person') throw new Response(null, { status: 404 })
  const { claim, party, tests } = read
  const own = ctx.actor.id
  const today = dutchDay(ctx.now())
  const verdict = verdictOf(tests, claim.accountCountry)
  const t = translate(showText, language)
  return {
    id: claim.id,
    title: t('title', { reference: formatReference(claim.reference) }),
    look: statusTone(claim.status),
    status: translate(statusText, language)(claim.status),
    facts: factsOf(read, today, language),
    deeds: {
      version: claim.version,
      status: claim.status,
      party,
      steps: stepsOf(claim.status, party),
      prosecutors: read.prosecutors,
      receivers: read.receivers,
      given: read.shares.filter(({ consent }) => consent === 'given').length,
      people: read.people,
      age: read.age,
      own: tests.findLast(({ personId }) => personId === own)?.answers ?? null,
      tested: new Set(tests.map(({ personId }) => personId)).size,
      differ: verdict.kind === 'differ' ? verdict.on : [],
      hasLetter: read.letters.length > 0,
      mayWrite: party === 'recovery' && statusAfter(claim.status, 'send-letter') !== null && read.obstacle === null,
      others: sameRows(read, language).filter(({ isJoined }) => !isJoined),
    },
    child: childView(read, language),
    joint: read.jointWith.map(({ reference }) => formatReference(reference)).join(', '),
    shares: shareRows(read, language),
    money: party === 'prosecutor' ? [] : moneyFacts(read, language),
    interestNote: interestNote(today, language),
    entries: party === 'prosecutor' ? [] : entryRows(read, language),
    plan: planView(read, today, language),
    letters: letterRows(read, language),
    replies: replyRows(read, language),
    same: sameRows(read, language),
    history: historyRows(read, language),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    await actOnClaim(ctx, id, entries)
    return claimPath(id)
  })
}

export default function ShowClaim({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, j] = [translate(showText, language), translate(juristText, language)]
  const { id, title, look, status, facts, deeds, child, joint } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        <Status kind={look} text={status} />
      </Paragraph>
      <Notice kind="warn" title={j('title')} more={j('body')} />
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      <SummaryList items={facts} />
      {child && (
        <Notice kind="warn" title={child.title}>
          <List items={child.lines} />
        </Notice>
      )}
      <div id="inhoud-verder">
        <Heading level={2}>{t('next')}</Heading>
        <NextDeeds id={id} {...deeds} answered={actionData} />
      </div>
      {joint !== '' && <Notice kind="info">{t('jointNote', { references: joint })}</Notice>}
      <ClaimMoney {...loaderData} />
      <ClaimStory {...loaderData} />
    </WorkbenchPage>
  )
}
