// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { formOf, mistakeFormOf, type SubmissionStatus } from '../vendor/vendor.ts'
import { vendorText } from '../vendor/vendor.text.ts'
import type { ShownSubmission, VendorsOf } from './vendors-of.query.ts'

const looks = {
  waiting: 'warn',
  submitted: 'neutral',
  accepted: 'neutral',
  listed: 'ok',
  refused: 'stop',
  removed: 'warn',
  unknown: 'warn',
  stopped: 'stop',
} as const satisfies Record<SubmissionStatus, string>

/** How it stands with the vendors of browsers, and what can be asked of them. */
export function VendorsPart({ vendors, answered }: { vendors: VendorsOf; answered: AnsweredForm | undefined }) {
  const t = translate(vendorText, useLanguage())
  const { submissions, addresses, mistaken, isForAnother } = vendors
  if (addresses.length === 0 && submissions.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {mistaken.length > 0 && (
        <Notice kind="warn">
          <Paragraph>{t('mistake')}</Paragraph>
          {mistaken.map((vendor) => (
            <Paragraph key={vendor}>
              <TextLink href={mistakeFormOf[vendor]} external>
                {t('mistake-form', { vendor: t(vendor) })}
              </TextLink>
            </Paragraph>
          ))}
        </Notice>
      )}
      {submissions.length > 0 && <Submissions submissions={submissions} />}
      {isForAnother && <Paragraph>{t('forAnother')}</Paragraph>}
      {addresses.length > 0 && !isForAnother && <SubmitForm vendors={vendors} answered={answered} />}
      {((addresses.length > 0 && !isForAnother) || submissions.some(({ byHand }) => byHand)) && (
        <NoteForm vendors={vendors} answered={answered} />
      )}
    </>
  )
}

function Submissions({ submissions }: { submissions: ShownSubmission[] }) {
  const language = useLanguage()
  const t = translate(vendorText, language)
  const because = (said: string) => {
    const known = (['limit', 'protected', 'not-confirmed', 'away', 'off', 'late'] as const).find((one) => one === said)
    return known ? t(`said-${known}`) : t('said-server', { said })
  }
  return (
    <Table
      caption={t('caption')}
      responsive
      columns={[
        { key: 'vendor', text: t('vendor') },
        { key: 'page', text: t('page') },
        { key: 'status', text: t('status') },
        { key: 'since', text: t('since') },
      ]}
      rows={submissions.map((one) => ({
        key: one.id,
        cells: {
          vendor: (
            <div>
              {t(one.vendor)}
              <Small>{t(one.byHand ? 'by-hand' : 'by-program', { name: one.byName })}</Small>
            </div>
          ),
          page: <code className="utrecht-code">{one.shown}</code>,
          status: (
            <div>
              <Status kind={looks[one.status]} text={t(one.status)} />
              {one.said !== '' && <Small>{because(one.said)}</Small>}
            </div>
          ),
          since: formatDateTime(new Date(one.statusAt), language),
        },
      }))}
    />
  )
}

function SubmitForm({ vendors, answered }: { vendors: VendorsOf; answered: AnsweredForm | undefined }) {
  const t = translate(vendorText, useLanguage())
  const form = answeredFor(answered, 'vendor')
  const { programs, hasPrograms, addresses } = vendors
  const [first] = addresses
  const withMore = addresses.find(({ isWhole }) => !isWhole)
  if (!hasPrograms) return <Paragraph>{t('none')}</Paragraph>
  if (programs.length === 0) return null
  return (
    <Form label={t('title')}>
      <HiddenField name="intent" value="vendor" />
      <CheckboxGroup
        id={fieldId('vendor', 'vendors')}
        name="vendors"
        legend={t('which-vendor')}
        error={form.errorOf('vendors')}
        options={programs.map((value) => ({ value, text: t(value) }))}
        defaultValue={form.all('vendors') ?? programs}
      />
      {addresses.length > 1 ? (
        <RadioGroup
          id={fieldId('vendor', 'address')}
          name="address"
          legend={t('which-address')}
          error={form.errorOf('address')}
          options={addresses.map(({ shown }) => ({ value: shown, text: shown }))}
          defaultValue={form.one('address') ?? first?.shown}
        />
      ) : (
        <HiddenField name="address" value={first?.shown ?? ''} />
      )}
      {withMore && (
        <CheckboxGroup
          id={fieldId('vendor', 'checked')}
          name="checked"
          legend={t('check')}
          description={<code className="utrecht-code">{withMore.whole}</code>}
          error={form.errorOf('checked')}
          options={[{ value: '1', text: t('check-text') }]}
          defaultValue={form.all('checked') ?? []}
        />
      )}
      <Button appearance="secondary">{t('submit')}</Button>
    </Form>
  )
}

function NoteForm({ vendors, answered }: { vendors: VendorsOf; answered: AnsweredForm | undefined }) {
  const t = translate(vendorText, useLanguage())
  const form = answeredFor(answered, 'noted')
  const { forms } = vendors
  return (
    <Details summary={t('byHand')} open={form.isThis}>
      <Paragraph>{t('byHandLead')}</Paragraph>
      {forms.map((vendor) => (
        <Paragraph key={vendor}>
          <TextLink href={formOf[vendor]} external>
            {t('open', { vendor: t(vendor) })}
          </TextLink>
        </Paragraph>
      ))}
      <Form label={t('byHand')}>
        <HiddenField name="intent" value="noted" />
        {forms.length > 1 ? (
          <RadioGroup
            id={fieldId('noted', 'vendor')}
            name="vendor"
            legend={t('which-vendor')}
            options={forms.map((value) => ({ value, text: t(value) }))}
            defaultValue={form.one('vendor') ?? forms[0]}
          />
        ) : (
          <HiddenField name="vendor" value={forms[0] ?? ''} />
        )}
        <RadioGroup
          id={fieldId('noted', 'state')}
          name="state"
          legend={t('state')}
          error={form.errorOf('state')}
          options={(['submitted', 'listed', 'refused', 'removed'] as const).map((value) => ({ value, text: t(value) }))}
          defaultValue={form.one('state') ?? 'submitted'}
        />
        <Button appearance="secondary">{t('note')}</Button>
      </Form>
    </Details>
  )
}
