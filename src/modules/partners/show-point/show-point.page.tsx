// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { paths } from '../keep-entry/addresses.ts'
import { PointLimits, PointSummary } from '../list-reporting-points/point-summary.part.tsx'
import { callOwnBank } from '../reporting-point/shown-numbers.ts'
import type { Route } from './+types/show-point.page.ts'
import { readPoint } from './read-point.query.ts'
import { pointText, publicFieldText } from './show-point.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const before = new URL(args.request.url).searchParams.get('na') ?? undefined
  return existing(await readPoint(contextOf(args), args.params.id, before))
}

export default function ShowPoint({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(pointText, language)
  const { point, lacksNumber, isBank, questions, refersTo, keeper, history, next } = loaderData
  const here = addressIn(language, `${paths.public}/${point.id}`)
  return (
    <PublicPage title={point.name} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      {lacksNumber && (
        <Notice kind="warn">
          <Paragraph>
            {isBank ? callOwnBank[language] : t(lacksNumber === 'old' ? 'noNumber' : 'notApproved')}
          </Paragraph>
        </Notice>
      )}
      <PointSummary point={point} />
      <PointLimits point={point} />
      {questions.length > 0 && (
        <>
          <Heading level={2}>{t('questionsTitle')}</Heading>
          <Paragraph>{t('questionsLead')}</Paragraph>
          <List
            items={questions.map(({ text, fitsWhen }) => (
              <span key={text}>
                {text} {t(fitsWhen === 'yes' ? 'fitsYes' : 'fitsNo')}
              </span>
            ))}
          />
        </>
      )}
      <Heading level={2}>{t('refersTitle')}</Heading>
      {refersTo.length === 0 && <Paragraph>{t('refersNone')}</Paragraph>}
      <List
        items={refersTo.map(({ id, name, when, how, source }) => (
          <span key={`${id} ${when}`}>
            <TextLink href={addressIn(language, `${paths.public}/${id}`)}>{name}</TextLink>. {when} {t(how)}{' '}
            {t('source')}:{' '}
            <TextLink href={source.url} external>
              {source.label}
            </TextLink>
          </span>
        ))}
      />
      <Heading level={2}>{t('keptTitle')}</Heading>
      <Paragraph>{keeper === null ? t('keptByNobody') : t('kept', { organisation: keeper })}</Paragraph>
      <Heading level={2}>{t('historyTitle')}</Heading>
      <Paragraph>{history.length === 0 ? t('historyNone') : t('historyLead')}</Paragraph>
      <List
        items={history.map(({ id, at, what, fields, source, unwarned }) => (
          <span key={id}>
            {formatDate(new Date(at), language)}.{' '}
            {t(what, { fields: [...new Set(fields.map((field) => publicFieldText[language][field]))].join(', ') })}
            {unwarned && ` ${t('unwarned')}`}
            {source && (
              <>
                {' '}
                {t('source')}:{' '}
                <TextLink href={source.url} external>
                  {source.label}
                </TextLink>
              </>
            )}
          </span>
        ))}
      />
      {next && (
        <Paragraph>
          <TextLink href={`${here}?na=${next}`}>{t('older')}</TextLink>
        </Paragraph>
      )}
    </PublicPage>
  )
}
