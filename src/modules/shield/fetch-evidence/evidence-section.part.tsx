// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { evidenceText } from './fetch-evidence.text.ts'
import type { ShownEvidence } from './show-evidence.query.ts'

const intent = 'bewijs'
const looks = { asked: 'warn', kept: 'ok', failed: 'stop' } as const

/** What was fetched, and the form to fetch more; for the page of a name and that of a takedown. Nothing where there is nothing to say. */
export function EvidenceSection({ evidence, error }: { evidence: ShownEvidence | null; error?: string | undefined }) {
  const t = useText(evidenceText)
  if (evidence === null) return null
  const { form, back, offered, isWaiting, fetched } = evidence
  const [only] = offered
  return (
    <section id="bewijs">
      <Heading level={2}>{t('title')}</Heading>
      {offered.length > 0 && !isWaiting && (
        <>
          <Paragraph>{t('lead')}</Paragraph>
          <Form intent={intent} label={t('form')} action={form} submit={t('submit')} quiet>
            {offered.length === 1 ? (
              <HiddenField name="address" value={only ?? ''} />
            ) : (
              <RadioGroup
                name="address"
                legend={t('which')}
                description={t('whichMore')}
                options={offered.map((value) => ({ value, text: value }))}
                error={error}
                defaultValue={only}
              />
            )}
          </Form>
        </>
      )}
      {fetched.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {fetched.map(({ id, status, at, facts }) => (
        <section key={id}>
          <Heading level={3}>
            <Status kind={looks[status]} text={t(`status-${status}`)} /> {at}
          </Heading>
          <SummaryList items={facts} />
        </section>
      ))}
      {isWaiting && <TextLink href={`${back}#bewijs`}>{t('again')}</TextLink>}
    </section>
  )
}
