// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { keepStoryText } from './keep-story.text.ts'

/** Shown by the script of the page only: what this tab still holds, and that there is no connection. */
export function StoryOnDevice({ draft }: { draft: string }) {
  const t = useText(keepStoryText)
  return (
    <div id="verhaal-bewaard" data-draft={draft} hidden>
      <div data-part="found" hidden>
        <Notice kind="info" title={t('found')} announce>
          <Paragraph>{t('foundMore')}</Paragraph>
          <ButtonGroup>
            <span data-part="back">
              <Button type="button" appearance="secondary">
                {t('back')}
              </Button>
            </span>
            <span data-part="forget">
              <Button type="button" appearance="subtle">
                {t('forget')}
              </Button>
            </span>
          </ButtonGroup>
        </Notice>
      </div>
      <div data-part="offline" hidden>
        <Notice kind="warn" title={t('offline')} announce more={t('offlineMore')} />
      </div>
    </div>
  )
}
