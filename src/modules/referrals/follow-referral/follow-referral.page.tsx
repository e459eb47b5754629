// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, webMessages } from '#foundation/web'
import { behindCode } from '#modules/reports'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { numberView } from '../find-points/bank-of-caller.query.ts'
import { paths, pointPath } from '../referral/addresses.ts'
import { isOpen, saidChoices } from '../referral/referral.ts'
import { referralMessages } from '../referral/referral.text.ts'
import { withdrawOwn } from '../withdraw-consent/withdraw-consent.command.ts'
import type { Route } from './+types/follow-referral.page.ts'
import { answerQuestion, nextQuestion } from './answer-question.command.ts'
import { OwnParts } from './own-parts.part.tsx'
import { readOwn } from './own-hand-over.query.ts'
import { ownText } from './own-hand-over.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const own = await behindCode(args, readOwn)
  const t = translate(ownText, language)
  return {
    title: t('title'),
    cold: own.cold.map(({ id, pointId, who, toldAt }) => ({
      id,
      who,
      href: addressIn(language, pointPath(pointId)),
      day: formatDate(toldAt, language),
    })),
    all: own.all.map((one) => ({
      id: one.id,
      who: one.who,
      from: one.from,
      isOpen: isOpen(one.status),
      standing: t(one.status, { who: one.who, at: formatDateTime(one.dueAt, language) }),
      handedAt: formatDateTime(one.handedAt, language),
      calls: one.calls,
      codeWord: one.codeWord,
      callFrom: numberView(one.callFrom, language),
      toCall: numberView(one.toCall, language),
      isBank: one.isBank,
      told: one.told,
      words: one.words,
      canWithdraw: !one.isWithdrawn,
      question: nextQuestion(one),
      hasAnswered: one.answered.length > 0,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const { reportId, all } = await behindCode(args, readOwn)
  try {
    const known = all.find(({ id }) => id === one('id'))
    if (!known) throw new Refusal(webMessages.notThere, { status: 404 })
    if (one('intent') === 'withdraw') await withdrawOwn(ctx, known.id, reportId)
    else {
      const said = saidChoices.find((choice) => choice === one('said'))
      const question = nextQuestion(known)
      if (!said) {
        const code = referralMessages.chooseSaid
        throw new Refusal(code, { status: 422, fields: [{ field: known.id, code }] })
      }
      // The question that was on the screen; one that was answered meanwhile is not asked again.
      if (question && question === one('question'))
        await answerQuestion(ctx, { id: known.id, reportId, question, said })
    }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: 'said' }, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, paths.own), 303)
}

export default function FollowReferral({ loaderData: { title, all, cold }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(ownText, language)
  const [newest, ...older] = all
  return (
    <PublicPage
      title={title}
      back={{ href: addressIn(language, '/mijn-melding'), text: t('back') }}
      answered={actionData}
    >
      {newest && <OwnParts one={newest} />}
      {!newest && cold.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {older.map((one) => (
        <Details key={one.id} summary={`${one.who}, ${one.handedAt}`} open={one.isOpen}>
          <OwnParts one={one} />
        </Details>
      ))}
      {cold.length > 0 && (
        <>
          <Heading level={2}>{t('coldTitle')}</Heading>
          <List
            items={cold.map(({ id, who, href, day }) => (
              <span key={id}>
                <TextLink href={href}>{who}</TextLink>, {t('coldAt', { day })}
              </span>
            ))}
          />
          <Paragraph>{t('coldMore')}</Paragraph>
        </>
      )}
    </PublicPage>
  )
}
