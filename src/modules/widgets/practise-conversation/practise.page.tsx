// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { translate } from '#foundation/text'
import { entriesOf, type FormEntries } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Lead, List, Paragraph } from '#ui/text'
import { countEvent, startVisit } from '../count-visits/count-visits.command.ts'
import { readVisit } from '../count-visits/read-visit.query.ts'
import { WidgetFrame } from '../widget/frame.part.tsx'
import { Taps } from '../widget/taps.part.tsx'
import type { Route } from './+types/practise.page.ts'
import { practiseText, signNames } from './practise.text.ts'
import type { Script } from './script.ts'
import { scripts } from './scripts.text.ts'
import { Talk } from './talk.part.tsx'
import { walk } from './walk.ts'

export const meta: Route.MetaFunction = ({ loaderData }) =>
  loaderData && loaderData.stage !== 'intro' ? [{ name: 'robots', content: 'noindex' }] : []

function scriptOf(slug: string): Script {
  const found = scripts.find((script) => script.slug === slug)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** 0, 1 or 2 right; null when not both were answered. */
function rightOf(script: Script, entries: FormEntries): 0 | 1 | 2 | null {
  const given = script.items.map((_, at) => entries[`item-${at}`])
  if (given.some((one) => one !== 'true' && one !== 'false' && one !== 'unknown')) return null
  return script.items.filter(({ isTrue }, at) => given[at] === String(isTrue)).length as 0 | 1 | 2
}

export async function loader(args: Route.LoaderArgs) {
  const read = readVisit(args, 'oefenen')
  const { ctx, self, params, visit, place } = read
  const { language } = ctx
  const script = scriptOf(args.params.verhaal)
  const path = `/oefenen/${script.slug}`
  const page = {
    title: script.title[language],
    lead: script.lead[language],
    path,
    audience: script.audience,
    sources: [...script.sources],
    items: script.items.map(({ statement, isTrue, why }) => ({
      statement: statement[language],
      isTrue,
      why: why[language],
    })),
    links: {
      again: self(path, { v: undefined }),
      others: self('/oefenen', { v: undefined }),
      check: read.toSite('/controleren'),
      help: read.toSite('/hulp'),
    },
  }
  const turns = walk(script, params.get('weg'))
  const last = turns.at(-1)
  if (!last) return { ...page, stage: 'intro' as const }
  if (params.get('klaar')) return { ...page, stage: 'done' as const }
  const isOver = last.node.choices.length === 0
  const isAtOnce = visit?.arm !== 'at-the-end'
  if (isOver) await countEvent(ctx, visit, 'finished', place.host)
  const way = turns.map(({ id }) => id).join('.')
  const t = translate(practiseText, language)
  const lines = turns
    .filter(({ node }) => node.choices.length > 0)
    .map(({ node, chosen, id }) => ({
      id,
      said: node.said[language],
      sign: node.sign && chosen ? t('sign', { sign: signNames[node.sign][language] }) : null,
      chosen: chosen && { text: chosen.text[language], isWise: chosen.isWise, feedback: chosen.feedback[language] },
    }))
  return {
    ...page,
    stage: 'talk' as const,
    other: script.other[language],
    lines,
    feedback: isAtOnce ? ('at-once' as const) : isOver ? ('at-the-end' as const) : ('later' as const),
    ending: isOver ? last.node.said[language] : null,
    taps: last.node.choices.map(({ to, text }) => ({
      text: text[language],
      to: { href: self(path, { weg: `${way}.${to}` }) },
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const read = readVisit(args, 'oefenen')
  const { ctx, self, params, visit, place } = read
  const script = scriptOf(args.params.verhaal)
  const { audience } = script
  const path = `/oefenen/${script.slug}`
  const entries = entriesOf(await args.request.formData())
  const right = rightOf(script, entries)
  if (entries.intent === 'after') {
    if (right !== null) await countEvent(ctx, visit, `after:${right}`, place.host)
    return redirect(self(path, { weg: params.get('weg') ?? 'begin', klaar: '1' }), 303)
  }
  const begun = await startVisit(ctx, { widget: 'oefenen', audience }, place)
  if (right !== null) await countEvent(ctx, begun, `before:${right}`, place.host)
  return redirect(self(path, { v: read.with(begun), weg: 'begin' }), 303)
}

export default function Practise({ loaderData }: Route.ComponentProps) {
  const t = useText(practiseText)
  const { stage, title, audience, links, items } = loaderData
  return (
    <WidgetFrame title={title} path={loaderData.path} audience={audience} sources={loaderData.sources}>
      {stage === 'intro' && (
        <>
          <Lead>{loaderData.lead}</Lead>
          <Heading level={2}>{t('beforeTitle')}</Heading>
          <Paragraph>{t('beforeMore')}</Paragraph>
          <Form label={t('beforeTitle')}>
            <Items items={items} />
            <ButtonGroup>
              <Button>{t('begin')}</Button>
            </ButtonGroup>
          </Form>
          <Form label={t('skip')}>
            <Button appearance="subtle">{t('skip')}</Button>
          </Form>
        </>
      )}
      {stage === 'talk' && (
        <>
          <Talk lines={loaderData.lines} other={loaderData.other} showsFeedback={loaderData.feedback === 'at-once'} />
          {loaderData.ending === null ? (
            <>
              <Heading level={2}>{t('answer')}</Heading>
              <Taps taps={loaderData.taps} />
            </>
          ) : (
            <>
              <Heading level={2}>{t('happens')}</Heading>
              <Lead>{loaderData.ending}</Lead>
              {loaderData.feedback === 'at-the-end' && (
                <>
                  <Heading level={2}>{t('feedbackTitle')}</Heading>
                  <List
                    items={loaderData.lines.flatMap(({ chosen, id }) =>
                      chosen
                        ? [
                            <span key={id}>
                              {chosen.text} <strong>{t(chosen.isWise ? 'wise' : 'other')}</strong> {chosen.feedback}
                            </span>,
                          ]
                        : [],
                    )}
                  />
                </>
              )}
              <Paragraph>{t('practised')}</Paragraph>
              <Heading level={2}>{t('afterTitle')}</Heading>
              <Paragraph>{t('afterMore')}</Paragraph>
              <Form label={t('afterTitle')}>
                <Items items={items} />
                <ButtonGroup>
                  <Button name="intent" value="after">
                    {t('send')}
                  </Button>
                </ButtonGroup>
              </Form>
            </>
          )}
        </>
      )}
      {stage === 'done' && (
        <>
          <Heading level={2}>{t('rightTitle')}</Heading>
          <List
            items={items.map(({ statement, isTrue, why }) => (
              <span key={statement}>
                {statement} <strong>{t(isTrue ? 'isTrue' : 'isFalse')}</strong> {why}
              </span>
            ))}
          />
          <Paragraph>
            <ActionLink href={links.others} primary>
              {t('others')}
            </ActionLink>
          </Paragraph>
          <Paragraph>
            <ActionLink href={links.check}>{t('check')}</ActionLink>
          </Paragraph>
          <Paragraph>
            <ActionLink href={links.help}>{t('help')}</ActionLink>
          </Paragraph>
        </>
      )}
      <Paragraph>
        <TextLink href={stage === 'intro' ? links.others : links.again}>
          {t(stage === 'intro' ? 'others' : 'again')}
        </TextLink>
      </Paragraph>
    </WidgetFrame>
  )
}

function Items(props: { items: readonly { statement: string }[] }) {
  const t = useText(practiseText)
  return props.items.map(({ statement }, at) => (
    <RadioGroup
      key={statement}
      name={`item-${at}`}
      legend={statement}
      options={[
        { value: 'true', text: t('true') },
        { value: 'false', text: t('false') },
        { value: 'unknown', text: t('unknown') },
      ]}
    />
  ))
}
