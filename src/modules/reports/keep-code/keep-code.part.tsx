// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Small } from '#ui/text'
import { keepCodeText } from './keep-code.text.ts'

/** What one can do with the code of the receipt. */
export function KeepCode() {
  const language = useLanguage()
  const t = translate(keepCodeText, language)
  return (
    <div id="code-bewaren" data-copied={t('copied')}>
      <ButtonGroup>
        <span data-part="copy" hidden>
          <Button type="button" appearance="secondary">
            {t('copy')}
          </Button>
        </span>
        <span data-part="print" hidden>
          <Button type="button" appearance="secondary">
            {t('print')}
          </Button>
        </span>
        <ActionLink href={addressIn(language, '/mijn-melding/herinnering.ics')}>{t('calendar')}</ActionLink>
      </ButtonGroup>
      <p role="status" className="utrecht-paragraph" />
      <Small>{t('byHand')}</Small>
      <Small>{t('calendarMore')}</Small>
    </div>
  )
}
