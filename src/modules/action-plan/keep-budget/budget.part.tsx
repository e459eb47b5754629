// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { formatMoney } from '#values'
import { budgetKinds, type BudgetLine, sumBudget } from './budget.ts'
import { budgetText } from './budget.text.ts'

interface BudgetProps {
  lines: (BudgetLine & { organisation: string })[]
  /** null: who looks keeps no budget. */
  organisations: { value: string; text: string }[] | null
}

/** The money of one action: by year, and line by line. */
export function Budget({ lines, organisations }: BudgetProps) {
  const language = useLanguage()
  const t = translate(budgetText, language)
  if (lines.length === 0 && !organisations) return null
  const money = (cents: number) => formatMoney(cents, language)
  return (
    <section>
      <Heading level={2}>{t('title')}</Heading>
      {lines.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <>
          <Table
            caption={t('title')}
            hideCaption
            columns={(column) => [
              column(t('year'), ({ year }) => String(year)),
              column(t('reserved'), { numeric: true }, ({ reserved }) => money(reserved)),
              column(t('spent'), { numeric: true }, ({ spent }) => money(spent)),
              column(t('left'), { numeric: true }, ({ left }) => money(left)),
            ]}
            rows={sumBudget(lines)}
            keyOf={({ year }) => String(year)}
          />
          <Details summary={t('lines')}>
            <List
              items={lines.map(({ id, year, kind, cents, organisation, what }) => (
                <div key={id}>
                  {t('line', { year: String(year), amount: money(cents), kind: t(`kind-${kind}`), organisation, what })}
                  {organisations && (
                    <Form intent={`unpay ${id}`} label={t('removeWhich', { what })} submit={t('remove')} quiet />
                  )}
                </div>
              ))}
            />
          </Details>
        </>
      )}
      {organisations && <BudgetForm organisations={organisations} />}
    </section>
  )
}

const intent = 'budget'

function BudgetForm({ organisations }: object & { organisations: { value: string; text: string }[] }) {
  const t = useText(budgetText)
  return (
    <Form folded intent={intent} label={t('add')} submit={t('save')} quiet>
      <SelectField name="payer" label={t('payer')} options={organisations} />
      <TextField name="forWhat" label={t('forWhat')} maxLength={200} />
      <RadioGroup
        name="budgetKind"
        legend={t('kind')}
        options={budgetKinds.map((kind) => ({ value: kind, text: t(`kind-${kind}`) }))}
      />
      <TextField name="amount" label={t('amount')} inputMode="decimal" prefix="€" width="medium" />
      <TextField name="year" label={t('year')} inputMode="numeric" width="short" />
    </Form>
  )
}
