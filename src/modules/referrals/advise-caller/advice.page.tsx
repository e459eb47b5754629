// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { CodeBox } from '#ui/code-box'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Steps } from '#ui/steps'
import { List, Paragraph, Small } from '#ui/text'
import { phoneText } from './advise-caller.text.ts'

export interface AdviceShown {
  plan: string
  steps: {
    id: string
    clock: 'danger' | 'now' | 'half-hour' | 'today' | 'week' | 'weeks'
    title: string
    how: string
    why: string
  }[]
  avoid: string[]
}

interface AdviceProps {
  advice: AdviceShown | null
  /** The report that was laid down in this call; `code` is there once, to read out. */
  noted: { code: string | null } | null
  /** Where the money is asked back, once the code was read out. */
  recall: string | null
}

/** What to say now, then what to read out. */
export function Advice({ advice, noted, recall }: AdviceProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const [first, ...others] = advice?.steps ?? []
  return (
    <>
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
      {first ? (
        <Notice kind="signal" title={`${t('first')}: ${first.title}`} announce>
          <Paragraph>{first.how}</Paragraph>
        </Notice>
      ) : (
        <Paragraph>{t('begin')}</Paragraph>
      )}
      {advice && (
        <>
          <Heading level={2}>{t('steps')}</Heading>
          <Steps
            headingLevel={3}
            firstLarge={false}
            steps={others.map(({ clock, title, how, why }) => ({
              title: t(clock, { what: title }),
              body: (
                <>
                  <Paragraph>{how}</Paragraph>
                  <Small>{t('why', { why })}</Small>
                </>
              ),
            }))}
          />
          <Details summary={t('avoid')}>
            <List items={advice.avoid} />
          </Details>
        </>
      )}
    </>
  )
}
