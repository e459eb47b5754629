// SPDX-License-Identifier: EUPL-1.2
import type { FormEvent, RefObject } from 'react'
import { useRevalidator } from 'react-router'
import { Button, ButtonGroup } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { HiddenField } from '#ui/hidden-field'
import { keys } from '#ui/keys'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { LaterButton, useOneByOne } from '#ui/one-by-one'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { queueText } from './judge-names.text.ts'
import type { Verdict as Answered } from './verdict.ts'
import { GroupDesk } from './group-desk.part.tsx'
import { type ShownItem, type ShownStep, stepKey, verdictKeys } from './shown-item.ts'

/** With fewer names left on this page, more are fetched. */
const enough = 25

/** One name at a time, or a group that looks alike; what was refused is told when it is known, with a link. */
export function ReadingDesk({ steps }: { steps: ShownStep[] }) {
  const t = useText(queueText)
  const { revalidate, state } = useRevalidator()
  const fetchMore = () => void revalidate()
  const { item, problems, last, heading, isSending, answer, skip } = useOneByOne(steps, {
    keyOf: stepKey,
    verdict: 'verdict',
    enough,
    fetchMore,
  })
  const isFetching = isSending || state !== 'idle'

  return (
    <>
      {problems.map(
        ({ item: one, isAway }) =>
          one.kind === 'one' && (
            <Notice key={one.href} kind="warn" title={t('refused', { name: one.name })} announce>
              <Paragraph>
                {t(isAway ? 'refusedAway' : 'refusedWhy')}{' '}
                <TextLink href={one.href}>{t('seeIt', { name: one.name })}</TextLink>
              </Paragraph>
            </Notice>
          ),
      )}
      {last?.item.kind === 'one' && (
        <div className="dw-last" role="status">
          <span>{t(cameOf(last.item, last.verdict), { name: last.item.name })}</span>
          <TextLink href={last.item.href}>{t(last.verdict === 'clear' ? 'lastBack' : 'lastOpen')}</TextLink>
        </div>
      )}
      {item?.kind === 'group' ? (
        <GroupDesk key={stepKey(item)} group={item} heading={heading} />
      ) : item ? (
        <>
          <Item item={item} heading={heading} />
          <Verdict key={item.id} item={item} onSubmit={(event) => void answer(event)} skip={skip} />
          <DeskKeyboard item={item} skip={skip} />
        </>
      ) : (
        // Answers still on their way bring the next names back with them.
        <EmptyState title={t(isFetching ? 'fetching' : 'empty')}>
          {!isFetching && <Paragraph>{t('emptyMore')}</Paragraph>}
        </EmptyState>
      )}
    </>
  )
}

/** The first of two people only puts a name forward. */
function cameOf(item: ShownItem, verdict: string) {
  return verdict === 'list' && item.listText === 'propose' ? 'last-propose' : (`last-${verdict as Answered}` as const)
}

function Item({ item, heading }: { item: ShownItem; heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useText(queueText)
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
          { term: t('registered'), answer: item.registered },
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

interface VerdictProps {
  item: ShownItem
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  skip: () => void
}

function Verdict({ item, onSubmit, skip }: VerdictProps) {
  const t = useText(queueText)
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
        <LaterButton skip={skip}>
          {t('later')} <kbd aria-hidden="true">{keys.skip}</kbd>
        </LaterButton>
      </ButtonGroup>
      <Paragraph>
        <TextLink href={item.href}>{t('open')}</TextLink>
      </Paragraph>
    </form>
  )
}

function DeskKeyboard({ item, skip }: { item: ShownItem; skip: () => void }) {
  const t = useText(queueText)
  const words = { list: t('keyList'), clear: t('keyClear'), refer: t('keyRefer') }
  const shortcuts: Shortcut[] = [
    ...verdictKeys.map(({ verdict, key, button }) => ({ keys: key, text: words[verdict], focus: button })),
    { keys: 'r', text: t('keyReason'), press: 'reason' },
    { keys: keys.skip, text: t('keyLater'), run: skip },
    { keys: keys.view, text: t('keyOpen'), href: item.href },
  ]
  return (
    <div className="dw-actions">
      <p className="utrecht-paragraph utrecht-paragraph--small">{t('keys')}</p>
      <Keyboard shortcuts={shortcuts} />
    </div>
  )
}
