// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { behindCode, findOwnReport, followedCode } from '#modules/reports'
import { useText } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Lead, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate, formatIban, formatMoney } from '#values'
import { paths } from '../claim/addresses.ts'
import { statusText } from '../claim/claim.text.ts'
import type { Route } from './+types/own-claim.page.ts'
import { answerConsent, type OwnDeed, ownDeeds } from './answer-consent.command.ts'
import { ownText } from './own-claim.text.ts'
import { OwnShareView } from './own-share.part.tsx'
import { ownShares } from './own-shares.query.ts'
import { reportedAccount } from './reported-account.query.ts'

/** Only behind the code of the own report; without it there is nothing here. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const back = addressIn(language, '/mijn-melding')
  const report = await behindCode(args, findOwnReport)
  const [t, s] = [translate(ownText, language), translate(statusText, language)]
  const own = await reportedAccount(ctx, report.id)
  const money = (cents: number) => formatMoney(cents, language)
  return {
    tab: t('tab'),
    back,
    shares: (await ownShares(ctx, report.id)).map((share) => ({
      id: share.shareId,
      consent: share.consent,
      mayAnswer: share.status === 'asking-consent',
      // After the end there is nothing to stop any more.
      mayEnd: share.consent === 'given' && !['paid-out', 'back', 'closed'].includes(share.status),
      mayRate: share.status === 'paid-out' && share.consent === 'given' && share.satisfied === null,
      hasRated: share.satisfied !== null,
      payTo: share.payTo ?? own,
      knowsPayee: share.payTo !== null,
      mayChangePayee: share.mayChangePayee,
      twice: share.toAskBack > 0 ? money(share.toAskBack) : null,
      facts: [
        { term: t('lost'), answer: money(share.principal) },
        { term: t('on'), answer: formatCalendarDate(share.lostOn as CalendarDate, language) },
        { term: t('status'), answer: s(share.status) },
        ...(share.payTo ? [{ term: t('payTo'), answer: formatIban(share.payTo) }] : []),
        ...(share.paid > 0 ? [{ term: t('paid'), answer: money(share.paid) }] : []),
        ...(share.relieved > 0 ? [{ term: t('relieved'), answer: money(share.relieved) }] : []),
      ],
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const code = followedCode.codeOf(ctx, args.request)
  const deed = ownDeeds.find((one) => one === entries.intent)
  if (!code || !deed) throw redirect(addressIn(ctx.language, '/mijn-melding'), 303)
  try {
    await answerConsent(ctx, code, deed satisfies OwnDeed, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, paths.own), 303)
}

export default function OwnClaim({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(ownText)
  const { back, shares } = loaderData
  return (
    <PublicPage
      tab={`${loaderData.tab} · dijkwacht`}
      title={t('title')}
      back={{ href: back, text: t('back') }}
      answered={actionData}
    >
      {shares.length === 0 && <Lead>{t('none')}</Lead>}
      {shares.map((share) => (
        <OwnShareView key={share.id} share={share} />
      ))}
      <Small>{t('never')}</Small>
    </PublicPage>
  )
}
