// SPDX-License-Identifier: EUPL-1.2
import { FactGrid } from '#ui/columns'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { handleText } from './handle.text.ts'
import type { ShownReport } from './show-report.query.ts'

type ContactProps = Pick<ShownReport, 'report'> & {
  contact: { name?: string | undefined; email?: string | undefined; phone?: string | undefined } | null
}

/** How to reach the reporter, shown only when somebody asks for it. */
export function Contact({ report, contact }: ContactProps) {
  const t = useText(handleText)
  return (
    <>
      <Heading level={2}>{t('contact')}</Heading>
      {contact && (
        <>
          <FactGrid
            facts={(['name', 'email', 'phone'] as const).map((key) => ({ term: t(key), answer: contact[key] }))}
          />
          <Small>{t('contactHow')}</Small>
        </>
      )}
      {!contact && !report.hasContact && <Paragraph>{t('noContact')}</Paragraph>}
      {!contact && report.hasContact && (
        <Form intent="contact" label={t('contact')} submit={t('contactShow')} quiet>
          <Small>{t('contactMore')}</Small>
          <Small>{t('contactHow')}</Small>
        </Form>
      )}
    </>
  )
}
