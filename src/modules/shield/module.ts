// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { confirmDeliveryJob } from './confirm-delivery/confirm-delivery.job.ts'
import { confirmDeliveryApi, recipientsApi } from './confirm-delivery/recipients.api.ts'
import { recipientsImporter } from './confirm-delivery/recipients.importer.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { csvFileApi, textFileApi } from './give-list/files.api.ts'
import { deltasApi, listNamesApi, snapshotApi } from './give-list/names.api.ts'
import { loadDemoShield } from './load-demo/load-demo.demo.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { compareZoneJob, publishZoneJob } from './publish-zone/publish-zone.job.ts'
import { publishZoneListener } from './publish-zone/publish-zone.listener.ts'
import { publicationRetention } from './publish-zone/publication.tables.ts'

export default defineModule({
  name: 'shield',
  activities,
  impersonalActions,
  personalData: [nameSource],
  permissions: {
    'shield:judge': defineText({
      nl: { title: 'Besluiten welke namen op de lijst van het schild komen' },
      en: { title: 'Decide which names come on the list of the shield' },
    }),
    'shield:load': defineText({
      nl: { title: 'Zeggen dat de eigen resolvers de lijst van het schild gebruiken' },
      en: { title: 'Say that one’s own resolvers use the list of the shield' },
    }),
  },
  apis: [listNamesApi, snapshotApi, deltasApi, textFileApi, csvFileApi, recipientsApi, confirmDeliveryApi],
  statuses: { Name: allowedSteps },
  jobs: [expireNamesJob, publishZoneJob, compareZoneJob, confirmDeliveryJob],
  listeners: [publishZoneListener],
  importers: [authorityImporter, recipientsImporter],
  retention: { ...shieldRetention, ...publicationRetention },
  loadDemo: loadDemoShield,
})
