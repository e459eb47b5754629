// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { pageRequest, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { readRollOuts } from '../decide-roll-out/read-roll-outs.query.ts'
import { RollOutPart } from '../decide-roll-out/roll-out-parts.part.tsx'
import { paths } from '../intervention/addresses.ts'
import { interventionText } from '../intervention/intervention.text.ts'
import { readNames } from '../intervention/model.query.ts'
import { kits } from '../make-kit/kit.ts'
import { KitUses } from '../use-kit/kit-uses.part.tsx'
import { listUses } from '../use-kit/list-uses.query.ts'
import { findIntervention } from '../list-interventions/list-interventions.query.ts'
import type { Route } from './+types/show-intervention.page.ts'
import { ClaimsPart } from './claims.part.tsx'
import { MeasuredPart } from './measured.part.tsx'
import { type InterventionView, type Said, viewOf } from './intervention-view.ts'
import { PlanPart } from './plan.part.tsx'
import { text } from './show-intervention.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const found = existing(await findIntervention(ctx, args.params.code))
  const one = viewOf(found, await readNames(ctx), ctx.language)
  // What modules downstream know of it: measured effects, and requests for measures.
  const further = [
    ...(await slot('interventions.effects', found.code)),
    ...(await slot('interventions.requests', found.code)),
  ]
  const kit = kits.find(({ initiative }) => initiative.code === found.code) ?? null
  return {
    one,
    further,
    kind: found.kind,
    decided: await readRollOuts(ctx, found.code),
    kit: kit && addressIn(ctx.language, `${paths.shared}/${kit.id}`),
    uses: kit ? await listUses(ctx, kit.id) : null,
  }
}

export default function ShowIntervention({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { one, further, kind, decided, uses } = loaderData
  const back = one.isAbroad
    ? { href: addressIn(language, paths.abroad), text: t('backAbroad') }
    : { href: addressIn(language, paths.public), text: t('back') }
  const newest = one.sources[0]
  return (
    <PublicPage tab={`${one.title.words} · dijkwacht`} back={back}>
      <h1 className="utrecht-heading-1" lang={other(one.title.lang, language)}>
        {one.title.words}
      </h1>
      <Lead>
        <Words said={one.how} />
      </Lead>
      <Facts one={one} isInitiative={kind === 'initiative'} />
      {one.isReported && newest && <Small>{t('asReported', { date: newest.date })}</Small>}
      <ClaimsPart one={one} />
      <MeasuredPart lines={further.flatMap(({ lines }) => lines)} />
      {one.lesson.words && (
        <Notice kind="info" title={t('lesson')} headingLevel={2}>
          <Paragraph>
            <Words said={one.lesson} />
          </Paragraph>
        </Notice>
      )}
      {one.stopReason && (
        <>
          <Heading level={2}>{t('stopped')}</Heading>
          <Paragraph>
            <Words said={{ words: one.stopReason, lang: 'nl' }} />
          </Paragraph>
        </>
      )}
      {(kind === 'initiative' || decided.length > 0) && <RollOutPart decided={decided} />}
      {uses && (
        <>
          <KitUses uses={uses} />
          {loaderData.kit && <TextLink href={loaderData.kit}>{t('kit')}</TextLink>}
        </>
      )}
      {one.transfer.words && <Abroad one={one} />}
      <PlanPart one={one} />
      {one.steps.length + one.barriers.length > 0 && <Heading level={2}>{t('where')}</Heading>}
      {one.steps.length > 0 && (
        <>
          <Heading level={3}>{t('steps')}</Heading>
          <List items={one.steps.map(({ name }) => name)} />
        </>
      )}
      {one.barriers.length > 0 && (
        <>
          <Heading level={3}>{t('barriers')}</Heading>
          <List items={one.barriers.map(({ id, name }) => `${name} (${id})`)} />
        </>
      )}
      {further.length > 0 && (
        <>
          <Heading level={2}>{t('further')}</Heading>
          <List
            items={further.map(({ title, explanation, href }) => (
              <>
                <TextLink href={href}>{title}</TextLink>
                <Small>{explanation}</Small>
              </>
            ))}
          />
        </>
      )}
      <Heading level={2}>{t('sources')}</Heading>
      <List
        items={one.sources.map(({ title, publisher, date, isDay, dated, url }) => (
          <>
            {url ? (
              <TextLink href={url} external>
                {title}
              </TextLink>
            ) : (
              title
            )}
            , {publisher}, {dated === 'read' ? t('read', { date, isDay: String(isDay) }) : date}
          </>
        ))}
      />
    </PublicPage>
  )
}

function Facts({ one, isInitiative }: { one: InterventionView; isInitiative: boolean }) {
  const language = useLanguage()
  const t = translate(text, language)
  const reach = one.claims.filter(({ sort }) => sort === 'reach').map((claim) => claim.text.words)
  const said = translate(interventionText, language)
  const known = (text: string) => text || said('notKnown')
  return (
    <SummaryList
      items={[
        { term: said('kind'), answer: one.kind },
        { term: said('status'), answer: one.statusWord },
        ...(one.isAbroad ? [{ term: said('country'), answer: one.countryName }] : []),
        { term: said('owner'), answer: one.owner },
        ...(one.partners.length > 0 ? [{ term: said('partners'), answer: one.partners.join(', ') }] : []),
        { term: said('mechanism'), answer: one.mechanism },
        { term: said('audiences'), answer: known(one.audiences.join(', ')) },
        { term: said('intensity'), answer: known(one.intensity) },
        { term: said('forms'), answer: one.forms.join(', ') },
        { term: said('doableBy'), answer: one.doableBy.join(', ') },
        { term: said('cost'), answer: one.cost },
        ...(isInitiative ? [{ term: t('reach'), answer: known(reach.join('; ')) }] : []),
        { term: said('startsOn'), answer: known(one.startsOn) },
        ...(one.endsOn ? [{ term: said('endsOn'), answer: one.endsOn }] : []),
        { term: said('region'), answer: one.regions.join(', ') },
        { term: said('review'), answer: formatCalendarDate(one.reviewOn as CalendarDate, language) },
      ]}
    />
  )
}

function Abroad({ one }: { one: InterventionView }) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('transfer')}</Heading>
      <Paragraph>
        <Words said={one.transfer} />
      </Paragraph>
      {one.legal.words && (
        <>
          <Heading level={2}>{t('legal')}</Heading>
          <Paragraph>
            <Words said={one.legal} />
          </Paragraph>
        </>
      )}
      <Small>{t('ourReading')}</Small>
    </>
  )
}

function Words({ said: { words, lang } }: { said: Said }) {
  return <span lang={other(lang, useLanguage())}>{words}</span>
}

function other(lang: Language, page: Language): Language | undefined {
  return lang === page ? undefined : lang
}
