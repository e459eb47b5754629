// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatNumber, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, Refusal, refusedForm } from '#foundation/web'
import { AskCode } from '#ui/ask-code'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import { paths } from '../consent/addresses.ts'
import { consentText } from '../consent/consent.text.ts'
import { stepsAt } from '../follow-up/follow-up.ts'
import { Offers } from '../offer-path/offers.part.tsx'
import { shownPaths } from '../offer-path/shown-paths.ts'
import { most } from '../recognise/limits.ts'
import { measured } from '../recognise/measured.data.ts'
import type { Route } from './+types/own-consent.page.ts'
import { answerOwn, chooseOwnPath, withdrawOwn } from './change-own.command.ts'
import { findOwn, ownCode } from './find-own.query.ts'
import { Own } from './own-parts.part.tsx'
import { ownText } from './own-consent.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const code = ownCode.codeOf(ctx, args.request)
  const found = code ? await findOwn(ctx, code) : null
  const [t, w] = [translate(ownText, language), translate(consentText, language)]
  const number = (n: number) => formatNumber(n, language)
  const hours = Math.ceil(measured.mobileNumbers / measured.perSecond / 3_600)
  const said = new URL(args.request.url).searchParams
  const done = (['gone', 'sent', 'kept'] as const).find((one) => said.get('stand') === one) ?? null
  return {
    title: t('title'),
    done,
    points: addressIn(language, '/meldpunten'),
    offers: shownPaths(ctx.settings, language),
    risks: [
      t('risk1'),
      t('risk2', { perSecond: number(measured.perSecond), hours: number(hours) }),
      t('risk3', { hour: most.hour, day: most.day, organisation: most.organisation }),
      t('risk4', { quota: number(measured.secondHolder) }),
      t('risk5'),
    ],
    own: found && {
      items: [
        { term: t('by'), answer: found.organisation },
        { term: t('since'), answer: formatDate(found.consent.givenAt, language) },
        { term: t('until'), answer: formatDate(found.consent.expiresAt, language) },
        { term: t('yes'), answer: found.consent.purposes.map((one) => w(one)).join(', ') },
        { term: t('needs'), answer: found.consent.needs.map((one) => w(one)).join(', ') },
      ],
      version: found.consent.version,
      pathId: found.consent.pathId,
      mayChoose: found.consent.purposes.includes('help'),
      isRecognised: found.consent.purposes.includes('recognise'),
      told: found.told.map(({ organisation, at }) => t('toldAt', { organisation, date: formatDate(at, language) })),
      toAnswer: found.followUps.filter((one) => stepsAt(one, ctx.now()).includes('answer')).map(({ moment }) => moment),
    },
  }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, paths.own)
  const forget = { 'set-cookie': ownCode.forgotten(ctx) }
  const { intent } = entries
  if (intent === 'close') throw redirect(here, { status: 303, headers: forget })
  if (intent === 'path' || intent === 'answer' || intent === 'withdraw') {
    const known = ownCode.codeOf(ctx, args.request)
    if (!known) throw redirect(here, 303)
    try {
      if (intent === 'path') await chooseOwnPath(ctx, known, String(entries.path))
      if (intent === 'answer') await answerOwn(ctx, known, entries)
      if (intent === 'withdraw') await withdrawOwn(ctx, known)
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) throw redirect(here, 303)
      const { answered, status } = refusedForm(ctx, entries, error)
      return data({ ...answered, code: '' }, { status })
    }
    const stand = intent === 'path' ? 'kept' : intent === 'answer' ? 'sent' : 'gone'
    throw redirect(`${here}?stand=${stand}`, { status: 303, ...(intent === 'withdraw' && { headers: forget }) })
  }
  const code = [entries.code ?? ''].flat()[0] ?? ''
  const { errors, status } = await leadByCode(args, code)
  return data({ entries, errors, summary: errors, isConflict: false, code }, { status })
}

export default function OwnConsent({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(ownText)
  const { title, own, done, offers, points, risks } = loaderData
  return (
    <PublicPage title={title} answered={actionData}>
      {done && <Notice kind="ok" announce more={t(done)} />}
      {own ? (
        <Own own={own} offers={offers} answered={actionData} />
      ) : (
        <>
          <Lead>{t('lead')}</Lead>
          <Paragraph>
            {t('dark')} <WithNumbers sentence={t('free')} />
          </Paragraph>
          <Heading level={2}>{t('offer')}</Heading>
          <Offers paths={offers} />
          <Heading level={2}>{t('together')}</Heading>
          <Paragraph>
            {t('togetherMore')} <TextLink href={points}>{t('points')}</TextLink>.
          </Paragraph>
          <Paragraph>{t('young')}</Paragraph>
          <Heading level={2}>{t('codeTitle')}</Heading>
          <AskCode lead={t('codeLead')} show={t('show')} error={actionData?.errors[0]?.message} code={actionData?.code}>
            {t('lostMore')}
          </AskCode>
        </>
      )}
      <Notice kind="warn" more={t('never')} />
      <Details summary={t('riskTitle')}>
        {risks.map((risk) => (
          <Paragraph key={risk}>{risk}</Paragraph>
        ))}
      </Details>
    </PublicPage>
  )
}
