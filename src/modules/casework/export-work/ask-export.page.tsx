// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { purposes, purposeText } from '#modules/agreements'
import { casesOf } from '#modules/cases'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { countListed } from '../list-work/list-work.query.ts'
import { caseAddress } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { paths } from '../work/page-address.ts'
import { readWorkFilter } from '../work/work-filter.ts'
import type { Route } from './+types/ask-export.page.ts'
import { mostAlone } from './export-deeds.ts'
import { askExport, asksColleague, wantedIn } from './export.command.ts'
import { mostExported } from './export-work.query.ts'
import { exportText } from './export-work.text.ts'

const intent = 'ask'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { anchor, search } = wantedIn(new URL(args.request.url).search)
  const t = translate(exportText, ctx.language)
  const options = purposes.map((value) => ({ value, text: translate(purposeText, ctx.language)(value) }))
  if (anchor === null) {
    const count = await countListed(ctx, readWorkFilter(new URLSearchParams(search)))
    const back = `${addressIn(ctx.language, paths.queue)}${search && `?${search}`}`
    return {
      title: t('title'),
      most: mostAlone,
      lead: t('lead', { most: mostExported }),
      backText: t('back'),
      back,
      search,
      count,
      options,
      byTwo: await asksColleague(ctx, { anchor, search }),
    }
  }
  const found = anchor ? (await casesOf(ctx, [anchor])).get(anchor) : undefined
  if (!found) throw new Response(null, { status: 404 })
  return {
    title: t('titleCase', { code: caseCode(found.anchor) }),
    most: mostAlone,
    lead: t('leadCase'),
    back: caseAddress(ctx.language, found.anchor),
    backText: t('backCase'),
    search,
    count: found.ownReports,
    byTwo: await asksColleague(ctx, { anchor, search }),
    options,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { search = '', ...rest } = entriesOf(await args.request.formData())
  const entries = { ...rest, search, intent }
  const wanted = wantedIn([search].flat()[0] ?? '')
  try {
    const id = await askExport(ctx, wanted, entries)
    return redirect(addressIn(ctx.language, `${paths.export}/${id}`), 303)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
}

export default function AskExport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(exportText, language)
  const { title, lead, back, backText, search, count, byTwo, most, options } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      answered={actionData}
      actions={
        <>
          <TextLink href={back}>{backText}</TextLink>
        </>
      }
    >
      <Paragraph>{t('count', { count })}</Paragraph>
      {byTwo && <Paragraph>{t('byTwo', { most })}</Paragraph>}
      <Form fieldsOf={intent} label={title} submit={t(byTwo ? 'ask' : 'next')}>
        <HiddenField name="search" value={search} />
        <RadioGroup name="purpose" legend={t('purpose')} description={t('purposeMore')} options={options} />
        <TextField name="more" label={t('purposeWords')} optional={!byTwo} autoComplete="off" />
      </Form>
    </WorkbenchPage>
  )
}
