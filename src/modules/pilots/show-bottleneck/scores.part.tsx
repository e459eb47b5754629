// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatNumber, translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { criteria, scoreChoices } from '../bottleneck/criteria.ts'
import { lineText } from '../bottleneck/line.text.ts'
import type { ShownBottleneck } from './show-bottleneck.query.ts'
import { showText } from './show-bottleneck.text.ts'

export function Scores({ shown }: { shown: ShownBottleneck }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const c = translate(lineText, language)
  return (
    <>
      <Heading level={2}>{t('scores')}</Heading>
      {shown.scores.length === 0 ? (
        <Paragraph>{t('noScores')}</Paragraph>
      ) : (
        <Table
          caption={t('scoresCaption', { mean: shown.meanScore ?? 0 })}
          rows={shown.scores}
          keyOf={({ organisationId }) => organisationId}
          columns={(column) => [
            column(t('member'), ({ organisation }) => organisation),
            criteria.map((name) =>
              column(c(name), { numeric: true }, ({ scores }) => formatNumber(scores[name], language)),
            ),
          ]}
        />
      )}
    </>
  )
}

export function Dissent({ shown }: { shown: ShownBottleneck }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const at = translate(lineText, language)
  return (
    <>
      <Heading level={2}>{t('dissent')}</Heading>
      {shown.dissent.length === 0 && <Paragraph>{t('noDissent')}</Paragraph>}
      <ul className="dw-entries">
        {shown.dissent.map((one) => (
          <li key={one.id}>
            <p className="dw-entries__text">{one.text}</p>
            <p className="dw-entries__by">
              {t('dissentBy', {
                organisation: one.organisation,
                date: formatDate(one.recordedAt, language),
                step: at(one.atStatus),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** In a conflict the choices of this person stay; what a colleague gave meanwhile stands above them. */
export function ScoreForm({ shown }: { shown: ShownBottleneck }) {
  const t = useText(showText)
  const c = useText(lineText)
  const { isConflict } = useAnswered('score')
  const own = shown.ownScore
  return (
    <Details summary={t(own ? 'changeScore' : 'giveScore')} open={own === null} intent="score">
      <Form intent="score" label={t('giveScore')} submit={t('sendScore')} quiet>
        <HiddenField name="version" value={String(own?.version ?? 0)} />
        {isConflict && own && (
          <Small>
            {t('ownNow', {
              name: own.personName,
              scores: criteria.map((name) => `${c(name)} ${own.scores[name]}`).join(', '),
            })}
          </Small>
        )}
        <Small>{t('scoreMore')}</Small>
        {criteria.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={c(name)}
            defaultValue={own ? String(own.scores[name]) : ''}
            options={scoreChoices.map((choice) => ({ value: String(choice), text: String(choice) }))}
          />
        ))}
      </Form>
    </Details>
  )
}

export function DissentForm() {
  const t = useText(showText)
  return (
    <Form folded intent="dissent" label={t('giveDissent')} submit={t('sendDissent')} quiet>
      <TextArea name="dissent" label={t('dissentText')} description={t('dissentMore')} rows={4} />
    </Form>
  )
}
