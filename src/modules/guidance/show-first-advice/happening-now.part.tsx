// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { Icon } from '#ui/icon'
import { useLanguage } from '#ui/language'
import { Pictogram } from '#ui/pictogram'
import { telAddress } from '#values'
import './happening-now.css'
import { text } from './show-first-advice.text.ts'

/** What cannot wait, before anything is asked: each a drawing, a sentence and one tap. */
const choices = [
  { id: 'hang-up', at: '/hulp/bankhelpdesk' },
  { id: 'danger', at: telAddress('112') },
  { id: 'unplug', at: '/hulp/techhelpdesk' },
  { id: 'bank', at: '/hulp/bel-uw-bank' },
] as const

export function HappeningNow() {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <section className="dw-now" aria-labelledby="nu">
      <Heading level={2} id="nu">
        {t('nowTitle')}
      </Heading>
      <ul>
        {choices.map(({ id, at }) => (
          <li key={id}>
            <Pictogram name={id} />
            <a href={at.startsWith('/') ? addressIn(language, at) : at}>
              <span>{t(`now-${id}-when`)}</span> <strong>{t(`now-${id}`)}</strong>
            </a>
            <Icon name="arrow" />
          </li>
        ))}
      </ul>
    </section>
  )
}
