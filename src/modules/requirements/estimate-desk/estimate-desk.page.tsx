// SPDX-License-Identifier: EUPL-1.2
import { addressIn, localeOf, messageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/estimate-desk.page.ts'
import { text } from './estimate-desk.text.ts'
import { type AssumptionName, assumptionNames, assumptions, estimate, outcomes, roundedOutwards } from './estimate.ts'
import { readEstimate } from './read-estimate.ts'

const here = '/programma-van-eisen/haalbaarheid'

export async function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const { assumed, errors } = readEstimate(asked)
  return {
    asked: Object.fromEntries(asked) as Record<string, string>,
    outcome: assumed && estimate(assumed),
    errors: errors.map(({ field, code, values }) => ({ field, message: messageOf(code, language, values) })),
  }
}

type Shown = Route.ComponentProps['loaderData']

export default function EstimateDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { outcome, errors, asked } = loaderData
  return (
    <PublicPage
      title={t('title')}
      back={{ href: addressIn(language, '/programma-van-eisen'), text: t('back') }}
      above={<ErrorSummary errors={errors} />}
    >
      <Lead>{t('lead')}</Lead>
      <Notice kind="info" more={t('honest')} />
      {outcome && <Result outcome={outcome} />}
      <Heading level={2}>{t('assumptions')}</Heading>
      <Form method="get" action={addressIn(language, here)} label={t('assumptions')}>
        {assumptionNames.map((name) => (
          <AssumptionFields key={name} name={name} asked={asked} errors={errors} />
        ))}
        <ButtonGroup>
          <Button>{t('calculate')}</Button>
          <TextLink href={addressIn(language, here)}>{t('reset')}</TextLink>
        </ButtonGroup>
      </Form>
    </PublicPage>
  )
}

function Result({ outcome }: { outcome: NonNullable<Shown['outcome']> }) {
  const language = useLanguage()
  const t = translate(text, language)
  const number = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 2 })
  const said = (name: (typeof outcomes)[number], value: number) =>
    ['staffCost', 'total', 'perCase'].includes(name) ? `€\u00a0${number.format(value)}` : number.format(value)
  return (
    <>
      <Table
        caption={t('result')}
        rows={outcomes}
        columns={(column) => [
          column(t('outcome'), (name) => t(name)),
          column(t('least'), { numeric: true }, (name) => said(name, roundedOutwards(outcome[name]).low)),
          column(t('most'), { numeric: true }, (name) => said(name, roundedOutwards(outcome[name]).high)),
        ]}
      />
      <Small>{t('rounded')}</Small>
      {outcome.total.high > 3 * outcome.total.low && <Paragraph>{t('wide')}</Paragraph>}
    </>
  )
}

interface FieldsProps extends Pick<Shown, 'asked' | 'errors'> {
  name: AssumptionName
}

function AssumptionFields({ name, asked, errors }: FieldsProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { usual, unit, source } = assumptions[name]
  const more = t(`${name}-more`)
  const number = new Intl.NumberFormat(localeOf(language), { useGrouping: false })
  const ends = [
    { key: 'van', word: t('from'), value: usual.low },
    { key: 'tot', word: t('to'), value: usual.high },
  ]
  return (
    <fieldset className="utrecht-form-fieldset">
      <legend className="utrecht-form-fieldset__legend">{t(name)}</legend>
      {more && <Paragraph>{more}</Paragraph>}
      <Small>
        {source ? (
          <TextLink href={source.url} external>
            {source.name}
          </TextLink>
        ) : (
          t('no-source')
        )}
      </Small>
      <div className="dw-range">
        {ends.map(({ key, word, value }) => (
          <TextField
            key={key}
            name={`${name}-${key}`}
            label={word}
            summaryName={`${t(name)}, ${word}`}
            defaultValue={asked[`${name}-${key}`] ?? number.format(value)}
            error={errors.find(({ field }) => field === `${name}-${key}`)?.message}
            suffix={unit === 'percent' ? '%' : undefined}
            inputMode="decimal"
            autoComplete="off"
          />
        ))}
      </div>
    </fieldset>
  )
}
