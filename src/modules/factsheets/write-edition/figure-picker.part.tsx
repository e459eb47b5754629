// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { writeText } from './write-edition.text.ts'

interface Pick {
  key: string
  what: string
  period: string
  value: string
  countedAs: string
  isSound: boolean
}

/** Figures of one source, each with the reference to copy into the text. */
export function FigurePicker({ source, figures }: { source: string; figures: readonly Pick[] }) {
  const t = useText(writeText)
  return (
    <Table
      caption={t('figuresOf', { source })}
      columns={(column) => [
        column(t('what'), ({ what, countedAs }) => (
          <div lang="nl">
            {what}
            <Small>{countedAs}</Small>
          </div>
        )),
        column(t('period'), ({ period }) => period),
        column(t('value'), { numeric: true }, ({ value }) => value),
        column(t('reference'), ({ key, isSound }) =>
          isSound ? (
            <code className="utrecht-code" translate="no">
              {`{{cijfer ${key}}}`}
            </code>
          ) : (
            t('unusable')
          ),
        ),
      ]}
      rows={figures}
    />
  )
}
