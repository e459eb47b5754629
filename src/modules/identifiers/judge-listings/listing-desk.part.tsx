// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useState } from 'react'
import { useRevalidator } from 'react-router'
import { Button } from '#ui/button'
import { Columns } from '#ui/columns'
import { Deeds, Key } from '#ui/deeds'
import { EmptyState } from '#ui/empty-state'
import { HiddenField } from '#ui/hidden-field'
import { keys } from '#ui/keys'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { LaterButton, useOneByOne } from '#ui/one-by-one'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import { Answering, type Chosen } from './answering.part.tsx'
import { text } from './judge-listings.text.ts'
import type { PresetReason, Term } from './preset.ts'
import { Preview } from './preview.part.tsx'

/** One proposal as the page shows it: everything in words already. */
export interface ProposalItem {
  id: string
  identifier: string
  href: string
  reports: string
  weight: string
  isOneSource: boolean
  /** False: fewer reports count than the policy asks; it can only be declined. */
  canPublish: boolean
  proposedOn: string
  roles: string[]
  ownReports: { href: string; text: string }[]
  /** So many more than are shown. */
  ownMore: number
  reasons: PresetReason[]
  /** What a colleague put forward: this person is the second, and publishes exactly that. */
  second: { id: string; by: string; reason: string; legalBasis: string; day: string } | null
  /** As the check says it. */
  answer: { statement: string; explanation: string } | null
}

interface DeskProps {
  items: ProposalItem[]
  /** How many waited when the page was loaded, those of `items` among them. */
  waiting: number
  legalBasis: string
  authority: string
  address: string
  terms: { term: Term; day: string }[]
  /** What was typed before it was refused. */
  own: string
}

/** One proposal at a time: what is known of it, what everybody will read, and the buttons with their keys. */
export function ListingDesk(props: DeskProps) {
  const t = useText(text)
  const { revalidate, state } = useRevalidator()
  const { item, problems, last, behind, heading, isSending, answer, skip } = useOneByOne(props.items, {
    keyOf: ({ id }) => id,
    verdict: 'step',
    enough: 3,
    fetchMore: () => void revalidate(),
  })
  const isFetching = isSending || state !== 'idle'
  return (
    <>
      {problems.map(({ item: { id, identifier, href }, isAway }) => (
        <Notice key={id} kind="warn" title={t('refused', { identifier })} announce>
          <Paragraph>
            {t(isAway ? 'refusedAway' : 'refusedWhy')} <TextLink href={href}>{t('open')}</TextLink>
          </Paragraph>
        </Notice>
      ))}
      {last && (
        <div className="dw-last" role="status">
          <span>
            {t(cameOf(last), { identifier: last.item.identifier })}{' '}
            {t('left', { count: Math.max(0, props.waiting - behind) })}
          </span>
          <TextLink href={last.item.href}>{t(cameOf(last) === 'isPublished' ? 'wayBack' : 'open')}</TextLink>
        </div>
      )}
      {item ? (
        <>
          <h2 className="utrecht-heading-2 dw-name" ref={heading} tabIndex={-1}>
            {item.identifier}
          </h2>
          <Proposal key={item.id} {...props} item={item} answer={answer} skip={skip} />
        </>
      ) : (
        <EmptyState title={t(isFetching ? 'fetching' : 'empty')}>
          {!isFetching && <Paragraph>{t('emptyMore')}</Paragraph>}
        </EmptyState>
      )}
    </>
  )
}

/** What one answer did: the first of two people only puts it forward. */
function cameOf({ item, verdict }: { item: ProposalItem; verdict: string }) {
  if (verdict !== 'activate') return 'isDeclined'
  return item.second ? 'isPublished' : 'isPutForward'
}

type ProposalProps = DeskProps & {
  item: ProposalItem
  answer: (event: FormEvent<HTMLFormElement>) => Promise<void>
  skip: () => void
}

function Proposal(props: ProposalProps) {
  const t = useText(text)
  const { item, terms, answer, skip } = props
  const [chosen, choose] = useState<Chosen>({ preset: item.reasons[0] ?? 'reported', own: props.own, term: 'year' })
  const day = terms.find(({ term }) => term === chosen.term)?.day ?? ''
  return (
    <form
      className="utrecht-form"
      method="post"
      aria-label={t('verdict', { identifier: item.identifier })}
      onSubmit={(event) => void answer(event)}
      noValidate
    >
      <HiddenField name="listing" value={item.id} />
      {item.second && <HiddenField name="evidence" value={item.second.id} />}
      <Deeds label={t('verdict', { identifier: item.identifier })}>
        {item.canPublish && (
          <Button id="publiceer" name="step" value="activate">
            {t(item.second ? 'publish' : 'activate')} <Key keys="p" />
          </Button>
        )}
        <Button id="wijs-af" name="step" value="decline" appearance="secondary">
          {t('decline')} <Key keys="w" />
        </Button>
        <LaterButton skip={skip}>
          {t('later')} <Key keys="s" />
        </LaterButton>
        <TextLink href={item.href}>{t('open')}</TextLink>
        <Keyboard shortcuts={shortcutsFor(props, skip, t)} />
        <Small>{t('declineMore')}</Small>
      </Deeds>
      <Columns
        sideLabel={t('preview')}
        main={
          <>
            {item.second ? (
              <Paragraph>{item.second.by}</Paragraph>
            ) : (
              <Answering item={item} terms={terms} chosen={chosen} choose={choose} />
            )}
            <Facts item={item} />
          </>
        }
        side={<Preview {...props} reason={chosen.own.trim() || t(chosen.preset)} day={day} {...item.second} />}
      />
    </form>
  )
}

function Facts({ item }: { item: ProposalItem }) {
  const t = useText(text)
  return (
    <>
      {item.isOneSource && <Notice kind="warn">{item.weight}</Notice>}
      <SummaryList
        items={[
          { term: t('reports'), answer: item.reports },
          { term: t('weight'), answer: !item.isOneSource && item.weight },
          { term: t('roles'), answer: item.roles.join(' · ') },
          { term: t('proposedOn'), answer: item.proposedOn },
          {
            term: t('case'),
            answer: item.ownReports.length > 0 && (
              <List
                items={[
                  ...item.ownReports.map(({ href, text: words }) => (
                    <TextLink key={href} href={href}>
                      {words}
                    </TextLink>
                  )),
                  item.ownMore > 0 && t('andMore', { count: item.ownMore }),
                ].filter(Boolean)}
              />
            ),
          },
        ].filter(({ answer }) => answer)}
      />
    </>
  )
}

function shortcutsFor(
  { item, address }: ProposalProps,
  skip: () => void,
  t: (
    key: 'keyReason' | 'keyActivate' | 'keyDecline' | 'keyLater' | 'keyOwn' | 'keyOpen' | 'keyBack',
    values?: { place: number },
  ) => string,
): Shortcut[] {
  return [
    ...(item.second ? [] : item.reasons).map((reason, at) => ({
      keys: String(at + 1),
      text: t('keyReason', { place: at + 1 }),
      run: () => document.getElementById(`reden-${reason}`)?.click(),
    })),
    ...(item.canPublish ? [{ keys: 'p', text: t('keyActivate'), focus: 'publiceer' }] : []),
    { keys: 'w', text: t('keyDecline'), focus: 'wijs-af' },
    ...(item.second ? [] : [{ keys: 'o', text: t('keyOwn'), press: 'own' }]),
    { keys: keys.skip, text: t('keyLater'), run: skip },
    { keys: keys.view, text: t('keyOpen'), href: item.href },
    { keys: keys.up, text: t('keyBack'), href: address },
  ]
}
