// SPDX-License-Identifier: EUPL-1.2
import type { AnsweredForm } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { FollowUpForm } from '../follow-up/answer-form.part.tsx'
import type { ShownPath } from '../offer-path/offers.part.tsx'
import { PathForm } from '../offer-path/path-form.part.tsx'
import { ownText } from './own-consent.text.ts'

type OwnView = {
  items: { term: string; answer: string }[]
  version: number
  pathId: string | null
  mayChoose: boolean
  isRecognised: boolean
  told: string[]
  toAnswer: number[]
}

type OwnProps = { own: OwnView; offers: readonly ShownPath[]; answered: AnsweredForm | undefined }

/** What somebody with a code sees and can do. */
export function Own({ own, offers, answered }: OwnProps) {
  const t = useText(ownText)
  return (
    <>
      {own.toAnswer.map((moment) => (
        <section key={moment} aria-label={t('how')}>
          <Heading level={2}>{t('how')}</Heading>
          <Paragraph>{t('howMore')}</Paragraph>
          <FollowUpForm moment={moment} send={t('send')} answered={answered} />
        </section>
      ))}
      <SummaryList items={own.items} />
      {own.mayChoose && (
        <PathForm legend={t('path')} save={t('keep')} paths={offers} chosen={own.pathId} version={own.version} />
      )}
      {own.isRecognised && (
        <>
          <Heading level={2}>{t('told')}</Heading>
          {own.told.length === 0 ? <Paragraph>{t('toldNone')}</Paragraph> : <List items={own.told} />}
          <Paragraph>{t('toldMore')}</Paragraph>
        </>
      )}
      <Heading level={2}>{t('withdraw')}</Heading>
      <Form intent="withdraw" label={t('withdraw')} submit={t('withdraw')} quiet>
        <Paragraph>{t('withdrawMore')}</Paragraph>
      </Form>
      <Form intent="close">
        <Button appearance="subtle">{t('close')}</Button>
      </Form>
    </>
  )
}
