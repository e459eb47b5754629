// SPDX-License-Identifier: EUPL-1.2
import { CodeBox } from '#ui/code-box'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Steps } from '#ui/steps'
import { List, Paragraph } from '#ui/text'
import { phoneText } from './advise-caller.text.ts'
import type { Reach } from '#modules/recovery'
import type { AdviceShown, Besides } from './call-said.ts'

interface AdviceProps {
  advice: AdviceShown | null
  /** Steps that were said, by their id. */
  done: readonly string[]
  tick: (id: string, is: boolean) => void
  /** Of the caller, by their own account. */
  bank: Besides['bank']
  /** Which banks can be asked for money back from here; null: not by this reader. */
  reach: Reach | null
  /** The server did not answer: what stands here still holds. */
  isAway: boolean
  /** The report that was laid down in this call; `code` is there once, to read out. */
  noted: { code: string | null } | null
  /** Where the money is asked back, once the code was read out. */
  recall: string | null
}

/** What to say now, then what to read out. What was said keeps its place and its tick; of a danger the words stay as well. */
export function Advice({ advice, done, tick, bank, reach, isAway, noted, recall }: AdviceProps) {
  const t = useText(phoneText)
  const steps = advice?.steps ?? []
  const first = steps.find(({ id }) => !done.includes(id))
  const others = steps.filter((step) => step !== first)
  return (
    <>
      {isAway && <Notice kind="warn" announce more={t('away')} />}
      {noted && (
        <Notice kind="ok" title={t('noted')} announce>
          {noted.code === null ? (
            <Paragraph>{t('notedBefore')}</Paragraph>
          ) : (
            <CodeBox label={t('readCode')} code={noted.code} description={t('readCodeMore')} />
          )}
          {recall && <ActionLink href={recall}>{t('goRecall')}</ActionLink>}
        </Notice>
      )}
      {first && (
        <Notice kind="signal" title={`${t('first')}: ${first.title}`} announce>
          <Paragraph>{first.how}</Paragraph>
          <Tick key={first.id} id={first.id} title={first.title} isDone={false} isFirst tick={tick} />
        </Notice>
      )}
      {!first && <Paragraph>{t(steps.length > 0 ? 'allSaid' : 'begin')}</Paragraph>}
      {reach && (bank ? bank.id === null || reach.closed.includes(bank.id) : reach.warning) && (
        <Paragraph>
          <strong>{bank ? t('closed', { bank: bank.name }) : reach.warning}</strong>
        </Paragraph>
      )}
      {bank?.number && advice && (
        <Paragraph>
          {t('ownBank', { who: bank.name })} <strong className="dw-call__number">{bank.number.phone}</strong>{' '}
          <span className="dw-call__soft">{t('numberOn', { day: bank.number.day })}</span>
        </Paragraph>
      )}
      {advice && (
        <>
          <Heading level={2}>{t('steps')}</Heading>
          <Steps
            headingLevel={3}
            firstLarge={false}
            steps={others.map(({ id, clock, title, how, why }) => {
              const isDone = done.includes(id)
              return {
                title: t(clock, { what: title }),
                isDone,
                body: (!isDone || clock === 'danger') && (
                  <>
                    <Paragraph>{how}</Paragraph>
                    <details className="dw-call__why">
                      <summary>{t('why')}</summary>
                      {why}
                    </details>
                  </>
                ),
                action: <Tick id={id} title={title} isDone={isDone} tick={tick} />,
              }
            })}
          />
          <Details summary={t('avoid')}>
            <List items={advice.avoid} />
          </Details>
        </>
      )}
    </>
  )
}

interface TickProps {
  id: string
  title: string
  isDone: boolean
  isFirst?: boolean
  tick: (id: string, is: boolean) => void
}

function Tick({ id, title, isDone, isFirst = false, tick }: TickProps) {
  const t = useText(phoneText)
  return (
    <label className="dw-call__tick">
      <input
        type="checkbox"
        id={isFirst ? 'call-said' : undefined}
        name="done"
        value={id}
        defaultChecked={isDone}
        onChange={({ target }) => tick(id, target.checked)}
      />{' '}
      {t('said')} <span className="dw-hidden">{title}</span>
      {isFirst && <kbd aria-hidden="true">v</kbd>}
    </label>
  )
}
