// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { FoldedDeed } from '#ui/deeds'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { dangerScheme } from '../../reports/plain.ts'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'

type ClassificationProps = Pick<ShownReport, 'classification' | 'labels' | 'report' | 'why'> & { mayDecide: boolean }

/** What fraud it is, who or what said so and why. */
export function ClassificationPart(props: ClassificationProps) {
  const t = useText(handleText)
  const { classification, labels, mayDecide, report, why } = props
  const label = (id: string) => labels[id] ?? id
  const form = classification?.decided.find(({ facet }) => facet === 'form')
  const others = classification?.decided.filter(({ facet }) => facet !== 'form') ?? []
  const suggestion = classification?.suggestion ?? null
  const known = classification?.form ?? report.fraudForm
  return (
    <>
      <Heading level={2}>{t('what')}</Heading>
      <Paragraph>{t('formNow', { form: known ? label(known) : t('formUnknown') })}</Paragraph>
      {form && (
        <Small>
          {[t(`source-${form.source}`, { percent: percentOf(form.confidence) }), why.form].filter(Boolean).join(': ')}
        </Small>
      )}
      {classification?.needsPerson && <Paragraph>{t('unsure')}</Paragraph>}
      {suggestion && (
        <>
          <Paragraph>
            {suggestion.form === null
              ? t('suggestNone', { percent: percentOf(suggestion.probability) })
              : t('suggestion', { form: label(suggestion.form), percent: percentOf(suggestion.probability) })}
          </Paragraph>
          {suggestion.words.length > 0 && <Small>{t('words', { words: suggestion.words.join(', ') })}</Small>}
          {mayDecide && suggestion.form !== null && (
            <Form intent="classify" label={t('takeOver')} submit={t('takeOver')} quiet>
              <HiddenField name="concept" value={suggestion.form} />
              <HiddenField name="seen" value={form?.concept ?? ''} />
              <HiddenField name="why" value={t('readAs')} />
            </Form>
          )}
        </>
      )}
      {others.length > 0 && (
        <>
          <Small>
            {t('more')}: {others.map(({ concept }) => label(concept)).join(', ')}
          </Small>
          <Details summary={t('whyMore')}>
            {others.map(({ facet, concept, source, confidence }) => (
              <Small key={facet}>
                {label(concept)}: {t(`source-${source}`, { percent: percentOf(confidence) })}
                {why[facet] && ` (${why[facet]})`}
              </Small>
            ))}
            <Small>{t('edition', { edition: others[0]?.edition ?? '' })}</Small>
          </Details>
        </>
      )}
      {classification?.partnerCodes.map(
        ({ scheme, code, version }) =>
          scheme !== dangerScheme && (
            <Small key={`${scheme} ${code}`}>
              {t('partnerCode', { code, scheme: version ? `${scheme} ${version}` : scheme })}
            </Small>
          ),
      )}
    </>
  )
}

type DecideProps = Pick<ShownReport, 'classification'> & {
  forms: { value: string; text: string }[]
  actionData: Answered | undefined
}

/** To say otherwise, with a reason for colleagues. */
export function Decide(props: DecideProps) {
  const t = useText(handleText)
  const { forms, actionData, classification } = props
  const { isOpen, one, errorOf } = partOf(actionData, 'classify')
  const seen = classification?.decided.find(({ facet }) => facet === 'form')?.concept ?? ''
  return (
    <FoldedDeed title={t('decideShort')} keys="c" open={isOpen}>
      <Form label={t('decideTitle')}>
        <HiddenField name="seen" value={seen} />
        <SelectField
          name="concept"
          id="classify-concept"
          label={t('what')}
          options={forms}
          defaultValue={one('concept') ?? classification?.suggestion?.form ?? classification?.form ?? ''}
          error={errorOf('concept')}
        />
        <TextField
          name="why"
          id="classify-reason"
          label={t('whyDecide')}
          autoComplete="off"
          defaultValue={one('why')}
          error={errorOf('reason')}
        />
        <Button appearance="secondary" name="intent" value="classify">
          {t('decide')}
        </Button>
      </Form>
    </FoldedDeed>
  )
}

function percentOf(probability: number | null): number {
  return Math.round((probability ?? 0) * 100)
}
