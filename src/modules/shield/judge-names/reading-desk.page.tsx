// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { queueText } from './judge-names.text.ts'
import { answerKey, nextItem, type ShownItem, verdictKeys } from './shown-item.ts'

/** An answer that did not arrive: somebody decided first, or the way to the server is broken. */
interface Problem {
  name: string
  href: string
  isAway: boolean
}

/** With fewer names left on this page, more are fetched. */
const enough = 25

/**
 * One name at a time. With script the answer goes out while the next name is already there, and goes on when the page is left; what was refused
 * is told when it is known, with a link. Without script it is a form.
 */
export function ReadingDesk({ items }: { items: ShownItem[] }) {
  const t = translate(queueText, useLanguage())
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [sending, setSending] = useState(0)
  const [problems, setProblems] = useState<Problem[]>([])
  const { revalidate, state } = useRevalidator()
  const heading = useRef<HTMLHeadingElement>(null)
  const item = nextItem(items, answered)
  const left = items.filter((one) => !answered.has(answerKey(one))).length

  // Whoever listens, and whoever types, begins at the next name.
  useEffect(() => {
    if (answered.size > 0) heading.current?.focus()
  }, [answered])

  async function answer(event: FormEvent<HTMLFormElement>) {
    if (!item) return
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    if (!form.has('verdict')) return
    const key = answerKey(item)
    setAnswered((before) => new Set([...before, key]))
    setSending((before) => before + 1)
    const sent = await send(form)
    setSending((before) => before - 1)
    // Others that are still on their way come along once more, and are not shown again.
    if (left < enough) void revalidate()
    if (sent === 'done') return
    const problem = { name: item.name, href: item.href, isAway: sent === 'away' }
    setProblems((before) => [problem, ...before.filter(({ href }) => href !== item.href)].slice(0, 5))
    // It was not decided: it comes back.
    if (sent === 'away') setAnswered((before) => new Set([...before].filter((one) => one !== key)))
  }

  return (
    <>
      {problems.map(({ name, href, isAway }) => (
        <Notice key={href} kind="warn" title={t('refused', { name })} announce>
          <Paragraph>
            {t(isAway ? 'refusedAway' : 'refusedWhy')} <TextLink href={href}>{t('seeIt', { name })}</TextLink>
          </Paragraph>
        </Notice>
      ))}
      {item ? (
        <>
          <Item item={item} heading={heading} />
          <Verdict key={item.id} item={item} onSubmit={(event) => void answer(event)} />
          <DeskKeyboard item={item} />
        </>
      ) : (
        // Answers still on their way bring the next names back with them.
        <EmptyState title={t(sending > 0 || state !== 'idle' ? 'fetching' : 'empty')}>
          {sending === 0 && state === 'idle' && <Paragraph>{t('emptyMore')}</Paragraph>}
        </EmptyState>
      )}
    </>
  )
}

/** As the browser itself would send the form, but without leaving the page; what is on its way arrives even when somebody leaves. */
async function send(form: FormData): Promise<'done' | 'refused' | 'away'> {
  const body = new URLSearchParams(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  try {
    const { type, ok, status } = await fetch(location.pathname, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: true,
    })
    if (type === 'opaqueredirect' || ok) return 'done'
    return status >= 500 ? 'away' : 'refused'
  } catch {
    return 'away'
  }
}

function Item({ item, heading }: { item: ShownItem; heading: React.RefObject<HTMLHeadingElement | null> }) {
  const t = translate(queueText, useLanguage())
  const lines = (texts: string[], none: string) => (texts.length > 0 ? <List items={texts} /> : none)
  return (
    <>
      <h2 className="utrecht-heading-2 dw-name" ref={heading} tabIndex={-1}>
        {item.name}
      </h2>
      <SummaryList
        items={[
          { term: t('brand'), answer: item.brand ?? t('brandNone') },
          {
            term: t('level'),
            answer: (
              <>
                {t(item.level)}
                {item.isShared && <strong> {t('shared')}</strong>}
              </>
            ),
          },
          { term: t('seen'), answer: item.seen },
          { term: t('partners'), answer: item.partners },
          { term: t('features'), answer: lines(item.features, t('featuresNone')) },
          { term: t('addresses'), answer: lines(item.addresses, t('addressesNone')) },
          {
            term: t('evidence'),
            answer: item.evidence.length > 0 && (
              <List items={item.evidence.map((one) => <code key={one}>{one}</code>)} />
            ),
          },
          { term: t('before'), answer: item.before.length > 0 && <List items={item.before} /> },
        ].filter(({ answer }) => answer)}
      />
      {item.proposed && <Notice kind="info">{item.proposed}</Notice>}
    </>
  )
}

function Verdict({ item, onSubmit }: { item: ShownItem; onSubmit: (event: FormEvent<HTMLFormElement>) => void }) {
  const t = translate(queueText, useLanguage())
  return (
    <form
      className="utrecht-form"
      method="post"
      aria-label={t('verdict', { name: item.name })}
      onSubmit={onSubmit}
      noValidate
    >
      <HiddenField name="name-id" value={item.id} />
      <HiddenField name="name" value={item.name} />
      <HiddenField name="version" value={String(item.version)} />
      <TextArea name="reason" label={t('reason')} description={t('reasonMore')} rows={2} />
      <ButtonGroup>
        {verdictKeys.map(({ verdict, key, button }) => (
          <Button
            key={verdict}
            id={button}
            name="verdict"
            value={verdict}
            appearance={verdict === 'list' ? 'primary' : 'secondary'}
          >
            {t(verdict === 'list' ? item.listText : verdict)} <kbd aria-hidden="true">{key}</kbd>
          </Button>
        ))}
      </ButtonGroup>
      <Paragraph>
        <TextLink href={item.href}>{t('open')}</TextLink>
      </Paragraph>
    </form>
  )
}

function DeskKeyboard({ item }: { item: ShownItem }) {
  const t = translate(queueText, useLanguage())
  const words = { list: t('keyList'), clear: t('keyClear'), refer: t('keyRefer') }
  const shortcuts: Shortcut[] = [
    ...verdictKeys.map(({ verdict, key, button }) => ({ keys: key, text: words[verdict], focus: button })),
    { keys: 'r', text: t('keyReason'), press: 'reason' },
    { keys: 'b', text: t('keyOpen'), href: item.href },
  ]
  return (
    <div className="dw-actions">
      <p className="utrecht-paragraph utrecht-paragraph--small">{t('keys')}</p>
      <Keyboard shortcuts={shortcuts} />
    </div>
  )
}
