// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { findCase, listCaseHubs, splitCase } from '#modules/cases'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { CaseReports } from '../show-case/case-reports.part.tsx'
import { hubTitle, shortened } from '../show-case/hub-shape.ts'
import { listOwnReports, purpose } from '../show-case/read-case.query.ts'
import { isId } from '../work/is-id.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/split-case.page.ts'
import { decideMessages, splitText } from './decide-case.text.ts'

/** Reports that are taken out at a time. */
const mostTaken = 200

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = args.params.id ?? ''
  const found = isId(id) ? await findCase(ctx, id, purpose) : null
  if (!found) throw new Response(null, { status: 404 })
  const asked = new URL(args.request.url).searchParams
  const hubs = await listCaseHubs(ctx, id, { page: 1 }, purpose)
  const hubId = hubs.hubs.find((hub) => hub.hubId === asked.get('kenmerk'))?.hubId
  const page = Math.min(100_000, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const listed = await listOwnReports(ctx, id, { page, ...(hubId && { hubId }) })
  const here = caseAddress(language, id, casePages.split)
  const hrefOf = (number: number) =>
    `${here}?${new URLSearchParams({ ...(hubId && { kenmerk: hubId }), pagina: String(number) })}`
  return {
    id,
    here,
    hubId: hubId ?? '',
    ownReports: found.ownReports,
    listed,
    paging: {
      ...(listed.page > 1 && { previousHref: hrefOf(listed.page - 1) }),
      ...(listed.page < listed.pages && { nextHref: hrefOf(listed.page + 1) }),
    },
    hubs: hubs.hubs.map((hub) => ({ value: hub.hubId, text: shortened(hubTitle(hub, language), 60) })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const reason = [entries.reason ?? ''].flat()[0] ?? ''
  const chosen = [...new Set([entries.id ?? []].flat().filter(isId))]
  const answer = (errors: FieldError[], status: number) => data({ chosen, reason, errors }, { status })
  if (chosen.length === 0)
    return answer([{ field: 'inhoud', message: messageOf(decideMessages.chooseReports, ctx.language) }], 422)
  if (chosen.length > mostTaken) {
    const message = messageOf(decideMessages.tooManyChosen, ctx.language, { most: mostTaken })
    return data({ chosen: [], reason, errors: [{ field: 'inhoud', message }] }, { status: 422 })
  }
  if (entries.intent === 'preview') return answer([], 200)
  try {
    await splitCase(ctx, { reportIds: chosen, reason })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    return answer(shown.length > 0 ? shown : [{ field: 'inhoud', message }], error.status === 400 ? 422 : error.status)
  }
  throw redirect(addressIn(ctx.language, `${paths.cases}/${id}`), 303)
}

export default function SplitCase({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(splitText, language)
  const { id } = loaderData
  const errors = actionData?.errors ?? []
  const isChosen = actionData !== undefined && actionData.chosen.length > 0
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={caseAddress(language, id)}>{t('back')}</TextLink>
        </>
      }
    >
      {isChosen ? (
        <Preview chosen={actionData.chosen} reason={actionData.reason} errors={errors} {...loaderData} />
      ) : (
        <Choose {...loaderData} />
      )}
    </WorkbenchPage>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Choose({ here, hubs, hubId, listed, paging }: Shown) {
  const t = useText(splitText)
  return (
    <>
      <FilterBar label={t('onlyHub')} action={here} submitText={t('show')}>
        <SelectField name="kenmerk" label={t('onlyHub')} emptyText={t('all')} defaultValue={hubId} options={hubs} />
      </FilterBar>
      <CaseReports
        rows={listed.rows}
        count={listed.count}
        select={{ name: 'id[]', form: 'eruit', all: t('chooseAll'), label: (code) => t('choose', { code }) }}
      />
      <Pagination page={listed.page} pages={listed.pages} {...paging} />
      <Form intent="preview" id="eruit" label={t('title')} submit={t('preview')} quiet>
        <Small>{t('hint', { most: mostTaken })}</Small>
      </Form>
    </>
  )
}

function Preview(props: Shown & { chosen: string[]; reason: string; errors: FieldError[] }) {
  const t = useText(splitText)
  const { chosen, reason, errors, ownReports, here } = props
  const stay = ownReports - chosen.length
  return (
    <>
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Paragraph>{stay > 0 ? t('what', { out: chosen.length, stay }) : t('noneLeft')}</Paragraph>
      <Paragraph>{t('apart')}</Paragraph>
      <Form label={t('title')}>
        {chosen.map((id) => (
          <HiddenField key={id} name="id[]" value={id} />
        ))}
        <TextArea
          name="reason"
          label={t('reason')}
          rows={3}
          defaultValue={reason}
          error={errors.find(({ field }) => field === 'reason')?.message}
        />
        <ButtonGroup>
          {stay > 0 && (
            <Button name="intent" value="split">
              {t('do')}
            </Button>
          )}
          <TextLink href={here}>{t('again')}</TextLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
