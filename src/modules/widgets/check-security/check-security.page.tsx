// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { translate } from '#foundation/text'
import { entriesOf } from '#foundation/web'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Steps } from '#ui/steps'
import { Lead, Paragraph, Small } from '#ui/text'
import { countEvent, startVisit } from '../count-visits/count-visits.command.ts'
import { readVisit } from '../count-visits/read-visit.query.ts'
import { WidgetFrame } from '../widget/frame.part.tsx'
import { Taps } from '../widget/taps.part.tsx'
import type { WidgetSource } from '../widget/sources.ts'
import type { Route } from './+types/check-security.page.ts'
import { securityText } from './check-security.text.ts'
import { chooseActions, type Measure } from './measure.ts'
import { measures } from './measures.text.ts'

const path = '/beveiliging-op-orde'
const mostActions = { 'five-actions': 5, 'three-actions': 3 }
type Few = 0 | 1 | 2 | 3 | 4 | 5

export const meta: Route.MetaFunction = ({ loaderData }) =>
  loaderData && loaderData.stage !== 'intro' ? [{ name: 'robots', content: 'noindex' }] : []

export function loader(args: Route.LoaderArgs) {
  const { ctx, visit, audience, self, params } = readVisit(args, 'beveiliging-op-orde')
  const t = translate(securityText, ctx.language)
  const page = {
    title: t('title'),
    audience,
    otherVersion: self(path, { voor: audience === 'company' ? undefined : 'bedrijf', v: undefined }),
    again: self(path, { v: undefined }),
  }
  if (params.get('bedankt')) return { ...page, stage: 'thanks' as const }
  if (visit?.planned !== undefined) return { ...page, stage: 'back' as const, planned: visit.planned }
  if (!visit) return { ...page, stage: 'intro' as const }
  return {
    ...page,
    stage: 'questions' as const,
    questions: measures[audience].map(({ id, kind, question }) => ({ id, kind, question: question[ctx.language] })),
  }
}

interface Shown {
  id: string
  action: string
  how: string
  link: string | null
}

interface Listed {
  list: Shown[]
  /** Chosen to do; null: not chosen yet. */
  chosen: string[] | null
  /** The address to come back with. */
  back: string | null
}

export async function action(args: Route.ActionArgs) {
  const read = readVisit(args, 'beveiliging-op-orde')
  const { ctx, visit, audience, self, place } = read
  const entries = entriesOf(await args.request.formData())
  const all = measures[audience]
  const shown = ({ id, action: doIt, how, link }: Measure): Shown => ({
    id,
    action: doIt[ctx.language],
    how: how[ctx.language],
    link: link ? linkTo(link) : null,
  })
  // Our own widgets stay in the frame; every other page is the site's.
  const linkTo = (link: string) =>
    /^\/(?:even-wachten|oefenen)/.test(link) ? self(link.split('?')[0] ?? link, { v: undefined }) : read.toSite(link)

  if (entries.intent === 'list') {
    const list = chooseActions(
      all,
      entries,
      mostActions[visit?.arm === 'three-actions' ? 'three-actions' : 'five-actions'],
    )
    await countEvent(ctx, visit, 'finished', place.host)
    return data<Listed>({ list: list.map(shown), chosen: null, back: null })
  }
  if (entries.intent === 'plan') {
    const ids = [entries.list ?? []].flat()
    const list = all
      .filter(({ id }) => ids.includes(id))
      .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .slice(0, 5)
    const wished = [entries.chosen ?? []].flat()
    const chosen = list.filter(({ id }) => wished.includes(id)).map(({ id }) => id)
    const planned = chosen.length as Few
    await countEvent(ctx, visit, `planned:${planned}`, place.host)
    const begunAt = Math.floor(ctx.now().getTime() / 60_000)
    const back = visit && planned > 0 ? self(path, { v: read.with({ ...visit, begunAt, planned }) }) : null
    return data<Listed>({ list: list.map(shown), chosen, back })
  }
  if (entries.intent === 'done' || entries.gedaan !== undefined) {
    const done = Number(entries.gedaan)
    if (visit?.planned !== undefined && Number.isInteger(done) && done >= 0 && done <= visit.planned)
      await countEvent(ctx, visit, `done:${done as Few}`, place.host)
    return redirect(self(path, { v: undefined, bedankt: '1' }), 303)
  }
  const begun = await startVisit(ctx, { widget: 'beveiliging-op-orde', audience }, place)
  return redirect(self(path, { v: read.with(begun) }), 303)
}

export default function CheckSecurity({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(securityText)
  const { audience, again, stage } = loaderData
  const listed = stage === 'questions' ? actionData : undefined
  const titles = { intro: t('title'), questions: t('title'), back: t('doneTitle'), thanks: t('thanksTitle') }
  const listTitle = listed ? t(listed.chosen ? 'myList' : 'listTitle') : null
  return (
    <WidgetFrame
      title={listTitle ?? titles[stage]}
      path={audience === 'company' ? `${path}?voor=bedrijf` : path}
      audience={audience}
      otherVersion={stage === 'intro' ? loaderData.otherVersion : undefined}
      sources={stage === 'intro' ? sourcesOf(measures[audience]) : []}
    >
      {stage === 'intro' && (
        <>
          <Lead>{t(audience === 'company' ? 'leadCompany' : 'lead')}</Lead>
          <Form label={t('title')} submit={t('start')} />
        </>
      )}
      {stage === 'questions' && !listed && (
        <Form label={t('title')} submit={t('show')}>
          <HiddenField name="intent" value="list" />
          <Paragraph>{t('skip')}</Paragraph>
          {(['behaviour', 'technique'] as const).map((kind) => (
            <section key={kind}>
              <Heading level={2}>{t(kind)}</Heading>
              {loaderData.questions
                .filter((one) => one.kind === kind)
                .map(({ id, question }) => (
                  <RadioGroup
                    key={id}
                    name={id}
                    legend={question}
                    options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, text: t(value) }))}
                  />
                ))}
            </section>
          ))}
        </Form>
      )}
      {listed && <MyList {...listed} />}
      {stage === 'back' && (
        <>
          <Lead>{t('doneLead', { count: loaderData.planned })}</Lead>
          <Form label={t('doneTitle')}>
            <Taps
              taps={Array.from({ length: loaderData.planned + 1 }, (_, count) => ({
                text: t('doneCount', { count }),
                to: { name: 'gedaan', value: String(count) },
              }))}
            />
          </Form>
        </>
      )}
      {stage === 'thanks' && <Lead>{t('thanksLead')}</Lead>}
      {stage !== 'intro' && (
        <Paragraph>
          <TextLink href={again}>{t('again')}</TextLink>
        </Paragraph>
      )}
    </WidgetFrame>
  )
}

function MyList({ list, chosen, back }: Listed) {
  const t = useText(securityText)
  if (list.length === 0) return <Lead>{t('none')}</Lead>
  const first = chosen && chosen.length > 0 ? list.filter(({ id }) => chosen.includes(id)) : list
  const later = chosen && chosen.length > 0 ? list.filter(({ id }) => !chosen.includes(id)) : []
  return (
    <>
      <Lead>{chosen ? t('myListLead') : t('listLead', { count: list.length })}</Lead>
      <Actions list={first} headingLevel={2} />
      {later.length > 0 && (
        <>
          <Heading level={2}>{t('notChosen')}</Heading>
          <Actions list={later} headingLevel={3} />
        </>
      )}
      {!chosen && (
        <>
          <Small>{t('order')}</Small>
          <Form label={t('planTitle')} submit={t('plan')}>
            <HiddenField name="intent" value="plan" />
            {list.map(({ id }) => (
              <HiddenField key={id} name="list" value={id} />
            ))}
            <CheckboxGroup
              name="chosen"
              legend={t('planTitle')}
              description={t('planMore')}
              options={list.map(({ id, action: doIt }) => ({ value: id, text: doIt }))}
            />
          </Form>
        </>
      )}
      {back && (
        <>
          <Heading level={2}>{t('backTitle')}</Heading>
          <Paragraph>{t('backMore')}</Paragraph>
          <ActionLink href={back}>{t('back')}</ActionLink>
        </>
      )}
    </>
  )
}

function Actions({ list, headingLevel }: { list: readonly Shown[]; headingLevel: 2 | 3 }) {
  const t = useText(securityText)
  return (
    <Steps
      headingLevel={headingLevel}
      firstLarge={false}
      steps={list.map(({ action: doIt, how, link }) => ({
        title: doIt,
        body: <Paragraph>{how}</Paragraph>,
        ...(link && { action: <TextLink href={link}>{t('helps')}</TextLink> }),
      }))}
    />
  )
}

function sourcesOf(all: readonly Measure[]): readonly WidgetSource[] {
  return [...new Set(all.flatMap(({ source }) => (source ? [source] : [])))]
}
