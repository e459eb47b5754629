// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const keepText = defineText({
  nl: {
    title: 'Zonder internet',
    offer:
      'Bewaar uw stappen in deze browser. Ze werken dan ook zonder internet: open daarvoor deze bladzijde. Na {days} dagen zijn ze weg.',
    shared: 'Doe dit alleen als niemand anders dit toestel gebruikt. Wie het in handen heeft, kan uw stappen lezen.',
    keep: 'Bewaar dit plan op dit toestel',
    kept: 'Dit plan staat op dit toestel, tot en met',
    keptMore: 'Het werkt ook zonder internet. Wat u aanvinkt, blijft aangevinkt.',
    forget: 'Haal het plan van dit toestel',
    gone: 'Het plan staat niet meer op dit toestel.',
    failed: 'Dat lukte niet in deze browser. Bewaar dan het bestand.',
    offline: 'U bent offline.',
    offlineMore: 'U ziet uw stappen zoals ze op dit toestel staan. Ze blijven staan tot en met',
    wiped: 'Uw stappen zijn van dit toestel gewist.',
    wipedMore: 'U kunt deze bladzijde nu sluiten.',
    exit: 'Verlaat deze site',
  },
  en: {
    title: 'Without internet',
    offer:
      'Keep your steps in this browser. Then they also work without internet: open this page. After {days} days they are gone.',
    shared: 'Do this only when nobody else uses this device. Whoever holds it can read your steps.',
    keep: 'Keep this plan on this device',
    kept: 'This plan is on this device, up to and including',
    keptMore: 'It also works without internet. What you tick stays ticked.',
    forget: 'Take the plan off this device',
    gone: 'The plan is not on this device any more.',
    failed: 'That did not work in this browser. Then keep the file.',
    offline: 'You are offline.',
    offlineMore: 'You see your steps as they are on this device. They stay up to and including',
    wiped: 'Your steps are wiped from this device.',
    wipedMore: 'You can close this page now.',
    exit: 'Leave this site',
  },
})
