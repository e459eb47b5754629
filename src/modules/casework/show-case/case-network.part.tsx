// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { Graph } from '#ui/graph'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Paragraph } from '#ui/text'
import type { DrawnGraph } from '../show-graph/draw-graph.ts'
import { caseAddress } from './case-address.ts'
import { hubInSentence, type HubKind, shortened } from './hub-shape.ts'
import { caseText } from './show-case.text.ts'

/** Reports of the case beside its picture: who chooses something in the picture sees the reports that name it. */
export function CaseNetwork(props: {
  anchor: string
  drawn: DrawnGraph
  /** What was chosen in the picture. */
  chosen: { kind: HubKind; canonical: string } | null
  children: ReactNode
}) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const { anchor, drawn, chosen } = props
  return (
    <section aria-labelledby="meldingen">
      <Heading level={2} id="meldingen">
        {t('reportsTitle')}
      </Heading>
      <div className="dw-network">
        <div>
          {chosen && (
            <Paragraph>
              {t('onlyWith', { hub: shortened(hubInSentence(chosen, language), 70) })}{' '}
              <TextLink href={`${caseAddress(language, anchor)}#meldingen`}>{t('showAll')}</TextLink>
            </Paragraph>
          )}
          {props.children}
        </div>
        {drawn.nodes.length > 0 && (
          <div className="dw-network__picture">
            <Graph {...drawn} label={t('network')} />
          </div>
        )}
      </div>
    </section>
  )
}
