// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { paths } from '../make-plan/addresses.ts'
import { keptDays } from './kept-copy.ts'
import { keepText } from './keep-plan.text.ts'

/** Keeping the plan on this device: shown by the script of the page, in a browser that can. The script finds its parts by `data-part`. */
export function KeepSection() {
  const language = useLanguage()
  const t = translate(keepText, language)
  const to = (path: string) => addressIn(language, path)
  return (
    <section id="bewaren" hidden data-copy={to(paths.copy)} data-worker={to(paths.worker)} data-scope={to(paths.steps)}>
      <div data-part="offer">
        <Details summary={t('title')}>
          <Paragraph>{t('offer', { days: keptDays })}</Paragraph>
          <Small>{t('shared')}</Small>
          <div data-part="keep">
            <ButtonGroup>
              <Button type="button" appearance="secondary">
                {t('keep')}
              </Button>
            </ButtonGroup>
          </div>
        </Details>
      </div>
      <div role="status">
        <div data-part="kept" hidden>
          <Paragraph>
            <strong>
              {t('kept')} <span data-part="until" />
            </strong>{' '}
            {t('keptMore')}
          </Paragraph>
          <div data-part="forget">
            <ButtonGroup>
              <Button type="button" appearance="secondary">
                {t('forget')}
              </Button>
            </ButtonGroup>
          </div>
        </div>
        <div data-part="gone" hidden>
          <Paragraph>{t('gone')}</Paragraph>
        </div>
        <div data-part="failed" hidden>
          <Paragraph>{t('failed')}</Paragraph>
        </div>
      </div>
    </section>
  )
}
