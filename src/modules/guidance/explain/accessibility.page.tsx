// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/accessibility.page.ts'
import { text } from './accessibility.text.ts'

export function loader(args: Route.LoaderArgs) {
  return { title: translate(text, contextOf(args).language)('title') }
}

const tested = ['testedScript', 'testedSizes', 'testedColour', 'testedKeyboard', 'testedPrint'] as const
const notTested = ['notPeople', 'notReaders', 'notVoice', 'notLanguage', 'notTranslations'] as const

export default function Accessibility() {
  const t = useText(text)
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Heading level={2}>{t('statusTitle')}</Heading>
      <Paragraph>{t('statusText')}</Paragraph>
      <Heading level={2}>{t('testedTitle')}</Heading>
      <List items={tested.map((key) => t(key))} />
      <Heading level={2}>{t('notTitle')}</Heading>
      <List items={notTested.map((key) => t(key))} />
      <Heading level={2}>{t('tellTitle')}</Heading>
      <Paragraph>{t('tellText')}</Paragraph>
    </PublicPage>
  )
}
