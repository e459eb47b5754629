// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { followText } from './follow.text.ts'

/** A feed of one's own. `made`: with what a reader gets it, right after it was made. */
export function FeedPart({ since, made }: { since: Date | null; made: { address: string; password: string } | null }) {
  const language = useLanguage()
  const t = translate(followText, language)
  return (
    <>
      <Heading level={2}>{t('feedTitle')}</Heading>
      {made !== null && (
        <Notice kind="ok" announce>
          <Paragraph>{t('feedIs')}</Paragraph>
          <Paragraph>
            <code className="dw-address">{made.address}</code>
          </Paragraph>
          <Paragraph>{t('feedPassword')}</Paragraph>
          <Paragraph>
            <code className="dw-address">{made.password}</code>
          </Paragraph>
        </Notice>
      )}
      <Paragraph>{t('feedMore')}</Paragraph>
      <Form label={t('feedTitle')}>
        {since !== null && <Paragraph>{t('feedNewMore', { date: formatDate(since, language) })}</Paragraph>}
        <Button appearance="secondary" name="intent" value="feed">
          {t(since === null ? 'feedMake' : 'feedNew')}
        </Button>
        {since !== null && (
          <Button appearance="subtle" name="intent" value="no-feed">
            {t('feedStop')}
          </Button>
        )}
      </Form>
    </>
  )
}
