// SPDX-License-Identifier: EUPL-1.2
import type { Words } from './crisis-lexicon.ts'

/** The lists of crisis-lexicon.ts for German, French, Spanish, Polish, Turkish, Ukrainian with Russian, and Arabic; by no native speaker. */
export const furtherWords: Readonly<Record<string, Words>> = {
  de: {
    subjectNeeded: true,
    i: 'ich, mich, mir',
    other:
      'er, sie, du, wir, (mann|frau|vater|mutter|bruder|schwester|sohn|tochter|freund|freundin|verkaufer|betruger|anrufer|jemand), sich',
    said: '(er|sie|mann|frau|betruger|verkaufer|anrufer|jemand) (_ )?(sagte|schrieb|behaupt*|droh*|meinte|erzahlt*), (ge)?droh*, (sagte|schrieb) (er|sie), angeblich',
    back: '[,] ich, jetzt, aber, und ich, seitdem, deshalb, nun',
    spelling: { nicht: 'nich, net, ned', mich: 'mi' },
    no: 'nicht, nich, nie, niemals, kein, keine, keinen, nichts, ned, net',
    want: 'will, wollte, mochte, wurde, wunschte, wunsche, hoffe, hoffte, liebsten, lieber, mag, kann, hatte, lust',
    think: 'denk*, dachte, gedacht, gedanken, gedanke, uberleg*, versucht*, will, wollte, plane, mochte, spiele',
    can: 'sinn, grund, kraft, muss, verdiene',
    living:
      'leben, weiterleben, weiter leben, da sein, hier sein, aufwachen, aufzuwachen, existieren, am leben, aufstehen',
    dying:
      'sterben, tot (sein|ware|bin), (ware|lieber|bin|einfach) (_ )?tot, verschwinden, weg sein, einschlafen, nicht mehr da',
    gone: '(nicht|nimmer) mehr (da|hier) (bin|ware|sein), wenn ich (nicht mehr|tot|weg) (da )?(bin|ware), (ware|war) ich (doch |nur |blos )*(tot|nie geboren|nicht mehr da)',
    self: 'mich, mir, mich selbst, mir selbst',
    harm: 'umbring*, umzubringen, toten, zu toten, etwas an(zu)?tu*, was an(zu)?tu*, antue, aufhang*, erhang*, ritz*, selbst verletz*, verletz*, (das |mein )leben (zu )?nehm*, schnitt*, schneid*, vor (den|einen) zug',
    suicide: 'selbstmord*, suizid*, freitod, tod, sterben, schluss (zu )?machen, umzubringen, alles zu beenden',
    named: 'selbstmordgedanken, suizidgedanken, suizidal*, lebensmude, selbstmordgefahrdet',
    clear:
      'meinem leben ein ende, (mein|das) leben (zu )?(beend*|nehmen), das leben nehmen, leben (_ )?(keinen sinn|sinnlos|nicht mehr lebenswert|nichts mehr wert), kein(en)? (sinn|grund) (_ )?(im leben|zu leben|weiterzuleben|weiterzumachen|am leben), abschiedsbrief*, (niemand|keiner) (wurde|wird) mich (_ )?vermissen, besser tot, lieber tot, ware tot, (nichts|keinen grund) (_ )?(_ )?(zu leben|am leben), (wozu|warum|wofur) (_ )?(lebe|leben|weiterleben), (vor|von) (den|einen|einer|der) (zug|brucke) (_ )?(spring*|werf*|geworfen), mude vom leben, nie geboren',
    unclear:
      'kein(en|e)? (ausweg|hoffnung|zukunft)( mehr)?, ich kann (einfach |so )*(nicht|nich|nimmer) mehr (weiter |so )*|, kann ich (nicht|nich) mehr (weiter )?|, will (ich )?(einfach )?(nicht|nich) mehr |, (halte|ertrage) (ich )?(es|das) (_ )?nicht (mehr|langer)( aus)?, (mache|mach) (ich )?schluss |, (allem|alles) (_ )?(ein ende|beenden|schluss)',
    thing: 'abo, vertrag*, konto, handy, app, shop*, einlog*, bestell*, abonnement, kundigen, ware',
    without: 'ohne mich, wenn ich (nicht mehr da|weg|tot) (bin|ware)',
    better: 'besser, besser dran, glucklicher, leichter',
    burden: '(eine|nur|zur|allen zur|allen|allen zur) last, last fur, (eine|nur) belastung fur (alle|meine)',
    place: 'brucke, gleise, gleisen, zug, dach, hochhaus',
    jump: 'spring*, werf*, sturz*, zu springen',
    means: 'tabletten, pillen, schlaftabletten, medikamente, uberdosis, strick, messer',
    take: 'genommen, nehme, nehmen, schlucken, geschluckt, gesammelt, sammle, zu viele, bereit',
    figure:
      'zu tode (_ )?, tot gelacht, (handy|leitung|akku) (_ )?tot, (er|sie) (_ )?tot, will nicht sterben, vor (scham|angst) (_ )?(sterben|gestorben)',
  },
  fr: {
    subjectNeeded: true,
    i: 'je, j, moi, m, me',
    other:
      'il, elle, ils, elles, tu, vous, on, (mari|femme|pere|mere|frere|soeur|fils|fille|ami|amie|homme|vendeur|escroc), se, s',
    said: '(il|elle|ils|vendeur|escroc|homme|femme) (_ )?(dit|disait|ecrit|menac*|pretend*|affirm*|racont*), menac*',
    back: 'maintenant, mais, et je, depuis',
    no: 'ne, n, pas, plus, jamais, aucun*, non, sans',
    want: 'veux, voulais, voudrais, envie, souhaite, aimerais, prefere, prefererais, espere, force*, peux, raison*',
    think: 'pense, pensais, penser, songe, songer, idees, envie, tente, essaye, veux, pensees, envisage, voulu, hante',
    living: 'vivre, exister, etre (la|ici), reveiller, me lever, en vie',
    dying:
      'mourir, mort, morte, creve*, disparaitre, en finir, dormir pour toujours, sauter, partir pour (toujours|de bon)',
    self: 'me, m, moi meme, mes veines, mes bras',
    harm: 'suicider, me suicide, tuer, pendre, faire du mal, fais du mal, scarifi*, mutil*, jeter sous, jeter du, ouvrir les veines, tailler les veines, foutre en l air, donner la mort, oter la vie',
    suicide: '(au|le|du|de|un) suicide, la mort, mourir, me tuer, mettre fin a (mes jours|ma vie), sauter (du|d un|de)',
    named: 'suicidaire*',
    clear:
      '(mettre|mis|mettrai) fin a (mes jours|ma vie), lettre d adieu, (plus|pas) (_ )?raison de vivre, vie (_ )?(_ )?(plus de sens|pas de sens|aucun sens|pas la peine), (a quoi bon|pourquoi) (_ )?vivre, fatigue de vivre, (adieu) (a tous|tout le monde), si je (mourais|disparaissais|n etais plus la), jamais du naitre, jamais ne(e)?',
    unclear:
      'en finir(?! avec (cet|ce|cette|l|le abo))( avec (la vie|tout))? |, ne (_ )?(plus )?(jamais )?me (reveiller|lever), (plus|pas|aucune) (_ )?(issue|solution|espoir) |, (n en peux|j en peux|en peux) plus, (peux|veux) plus (continuer|vivre) (comme ca )?|, aucune issue',
    thing: 'abonnement, contrat, compte, site, vendeur, commande, arnaque avec, telephone, application',
    without: 'sans moi, si je (n etais plus|disparais|n etais pas) (la)?',
    better: 'mieux, meilleur*, plus heureu*, tranquille*, soulag*',
    burden: '(un|qu un) (fardeau|poids|boulet), une charge pour',
    place: 'pont, train, rails, toit, fenetre, balcon, metro, falaise',
    jump: 'sauter, saute, jeter, sous',
    means: 'medicaments, cachets, pilules, comprimes, somniferes, corde',
    take: 'avale*, avaler, pris, prendre, tous, prepare*, trop, boite',
    figure:
      '(mort|morte|morts|mourir|meurs) de (_ )?(honte|peur|rire|trouille|fatigue), (pere|mere|mari|femme|il|elle) (est |etait )?(_ )?(mort|morte), telephone (est )?mort, veux pas mourir',
  },
  es: {
    i: 'yo, me, mi',
    other:
      'el, ella, ellos, (marido|mujer|esposo|esposa|padre|madre|hermano|hermana|hijo|hija|hombre|vendedor|estafador), se, te',
    said: '(dijo|decia|dice|escribio|amenaz*|aseguro|conto|asegura) (_ )?(que|con), amenaz*',
    back: 'ahora, pero, y yo, desde',
    no: 'no, ya no, nunca, jamas, sin, ni, ningun*, ninguna',
    want: 'quiero, queria, quisiera, ojala, deseo, ganas, espero, prefiero, preferiria, gustaria, desearia, puedo',
    think: 'pienso, pensado, pensando, pensar, pense, ideas, intente, intentado, quiero, he, planeo, ganas',
    living: 'vivir, viviendo, existir, estar aqui, despertar*, seguir (viva|vivo|viviendo|adelante), levantarme',
    dying: 'morir, morirme, muerto, muerta, estar muert*, desaparecer, dormir para siempre, irme de este mundo',
    self: 'me, mi misma, mi mismo, mis venas, mis brazos',
    harm: 'hacerme dano, suicidarme, voy a matar, cortarme, corto, ahorc*, quitar(me)? la vida, cortando',
    suicide:
      'suicidio, suicidarme, suicida, suicidas, matarme, quitarme la vida, la muerte, morir, acabar con (todo|mi vida), terminar con (todo|mi vida), tirarme',
    clear:
      'suicidarme, matarme, quitarme la vida, hacerme dano, (acabar|terminar) con mi vida, tendencias suicidas, pensamientos suicidas, carta de despedida, (razon|motivo|razones|motivos|ganas|sentido) (_ )?(de|para) (vivir|seguir viviendo), vida (_ )?(no tiene|sin) sentido, cansad(a|o) de (vivir|la vida), (nadie) me (_ )?(extran|ech)*, no (haber|hubiera) nacido, si (yo )?no estuviera, tirarme (de|por|al|a) (_ )?(puente|tren|balcon|ventana)',
    unclear:
      '(no|sin|ninguna) (_ )?(_ )?salida(?! (del|de la|de este)), no puedo (mas|seguir)( asi)? |, (acabar|terminar) con todo, ya no aguanto( mas)? |',
    thing: 'suscripcion, contrato, cuenta, pagina, pedido, tienda, aplicacion, telefono, movil',
    without: 'sin mi, si yo no (estuviera|estoy)',
    better: 'mejor, mejores, felic*',
    burden: '(una|solo una) carga',
    means: 'pastillas, medicamentos, somniferos',
    take: 'tome, tomar*, tomado, tragar*, todas, frasco, demasiadas, sobredosis',
    figure:
      '(muero|morir|muerta|muerto|morirme) de (_ )?(verguenza|miedo|risa|hambre|ganas), (padre|madre|marido|el) (_ )?(muerto|morir), no quiero morir',
  },
  pl: {
    i: 'ja, mnie, mi, mna, sobie, soba',
    other: 'on, ona, oni, (maz|zona|ojciec|matka|brat|siostra|syn|corka|mezczyzna|sprzedawca|oszust)',
    said: '(on|ona|oszust|sprzedawca|mezczyzna)? ?(mowil|mowila|powiedzial|powiedziala|pisal|pisala|napisal|napisala|grozil*|twierdzil*|grozi) (_ )?, grozil*, grozi, rzekomo',
    back: 'teraz, ale, od tego czasu',
    no: 'nie, nigdy, zadn*, brak, bez, juz nie',
    want: 'chce, chcialbym, chcialabym, wole, wolalbym, wolalabym, pragne, marze, chcialam, chcialem, mam, sil*, chcem, ochoty',
    think: 'mysle, myslalem, myslalam, mysli, probowal*, planuje, chce, rozwaz*, mam, chcialem, chcialam, zamierzam',
    living: 'zyc, istniec, byc tu, tu byc, budzic sie, obudzic, obudzic sie, wstawac',
    dying: 'umrzec, nie zyc, zniknac, byc martw*, zasnac, nie obudzic, umierac, skonczyc ze soba, odejsc z tego swiata',
    self: 'sie, sobie, siebie, soba, swoje zycie, swoim zyciem',
    harm: 'zabic sie, zabije sie, sie zabic, sie zabije, powiesic, powiesze, cos zrobic, zrobic cos, cos zrobie, zrobie cos, krzywde, tne, okalecz*, odebrac (_ )?zycie, odebrac zycie, ze soba skoncz*, skonczyc ze soba, pociac, podciac',
    suicide: 'samoboj*, smierc, smierci, zabic, odebrac (sobie )?zycie, skonczyc (_ )?, skoczyc',
    clear:
      '(mysli|proba|proby) samoboj*, samobojcze, odebrac sobie zycie, zyc mi sie (nie|juz nie) chce, nie chce mi sie (juz )?zyc, (zycie|zycia) (_ )?(nie ma|bez) (_ )?sensu, (nie ma|nie widze) (_ )?sensu (_ )?zyc*, sensu zycia, list pozegnalny, (nikt|nikomu) (_ )?(za mna|mnie) (_ )?(teskn|brak)*, (lepiej|wolal*) (_ )?(bym )?(_ )?(nie zyl*|umarl*|nie urodzil*), po co (mam )?(_ )?zyc, targnac sie na (swoje )?zycie, (chce|chcialbym|chcialabym) (_ )?(ze soba )?skonczyc(?! (umow|z abon|subsk)), zmeczon* zyciem, rzucic sie pod pociag',
    unclear:
      'nie (widze|mam) (_ )?(wyjscia|przyszlosci|nadziei), nie daje (juz )?rady |, nie (moge|mam sily) (juz |tak |dluzej |dalej )+(zyc )?|, skonczyc (z tym|to) wszystko',
    thing: 'umow*, subskryp*, abonament*, konto, konta, sklep*, telefon, zalog*, stron*, aplikac*',
    without: 'beze mnie, bez mnie, jak mnie nie bedzie, gdy mnie nie bedzie, kiedy mnie zabraknie, gdyby mnie nie bylo',
    better: 'lepiej, latwiej, lzej, spokoj*',
    burden: '(ciezarem|ciezar) (_ )?, ciezarem',
    place: 'most*, pociag, tory, dach*, okna',
    jump: 'skoczyc, skocze, rzucic sie, rzuce, polozyc sie',
    means: 'tabletki, tabletek, leki, pigulki, proszki, lina',
    take: 'polkn*, wzial*, wziac, lykn*, wszystkie, za duzo, garsc, nazbier*, przedawk*',
    figure:
      '(umrzec|umre|umieram|umarl*|umieral*) (ze|z) (_ )?(wstydu|strachu|smiechu), (ojciec|maz|matka|telefon) (_ )?umarl*, nie chce umrzec',
  },
  tr: {
    i: 'ben, bana, benim, kendimi, kendime',
    other: 'o, onlar, (kocam|esim|babam|annem|kardesim|oglum|kizim|satici|adam|kadin|dolandirici)',
    said: 'tehdit*',
    back: 'simdi, ama, artik',
    no: 'istemiyorum, istemem, degil, yok, kalmadi',
    want: 'istiyorum, isterdim, istedim, keske, dusunuyorum, dusundum, korkuyorum, istegim, geliyor, geldi, ister*',
    think:
      'dusunuyorum, dusundum, dusunmeye, dusunce*, istiyorum, aklima, aklimdan, geciyor, denedim, kalkistim, planliyorum, etmeyi, edecegim, ettim, etmek',
    living: 'yasamak, yasamaya, uyanmak, var olmak, hayatta kalmak, bu dunyada',
    dying:
      'olmek, olsem, olseydim, olmeyi, oleyim, kaybolmak, yok olmak, bu dunyadan gitmek, uyanmamak, olum, olumu, uyanmasam',
    self: 'kendimi, kendime, canima, hayatima, bileklerimi',
    harm: 'oldur*, zarar, asmak, asacagim, kiymak, kiyacagim, son vermek, son verecegim, son vermeyi, kesiyorum, kestim, kesmek, atmak, atacagim',
    suicide: 'intihar, intihari, intihara, olumu, olmeyi',
    clear:
      'yasamak istemiyorum, yasamak (_ )?istemiyorum, (yasamanin|yasamamin|hayatimin) (_ )?anlami (_ )?(yok|kalmadi), hayatin (_ )?anlami (_ )?(yok|kalmadi), yasamak icin (_ )?(sebep|neden)*, yasamaktan (biktim|yoruldum), hayattan (biktim|biktim artik|vazgectim), veda mektub*, keske (_ )?(dogmasaydim|olsem|olseydim|uyanmasam), intihar (etmek istiyorum|edecegim|etmeyi)(?! (soyle|dusundugunu))',
    unclear:
      '(cikis|care) (_ )?(yok|yolu kalmadi|kalmadi|goremiyorum|yolu goremiyorum), dayanamiyorum( artik)? |, devam edemiyorum( artik)? |, (her seye|buna) son ver*',
    thing: 'abonelik, aboneligi, sozlesme, hesap*, telefon*, giris, site*, uygulama*',
    without: 'bensiz, ben olmasam, ben olmazsam, ben olmadan',
    better: 'daha iyi, iyi olur*, rahat*, mutlu*',
    burden: '(yuk|yukum|yuk oldum|yuk oluyorum) (_ )?, herkese yuk*, aileme yuk*',
    place: 'kopru*, tren*, cati*, balkon*, ray*',
    jump: 'atla*, atlamak, atmak, atacagim, atlayacagim',
    means: 'hap, haplar*, ilac, ilaclar*, ip',
    take: 'ictim, icmek, icecegim, yuttum, yutmak, hepsini, butun, tum, fazla',
    figure: '(korkudan|utanctan|gulmekten|utancimdan) (_ )?ol*, (babam|annem|kocam|esim) (_ )?oldu, olmek istemiyorum',
  },
  uk: {
    i: 'я, мене, мені, меня, мне, себе, собі, собой, собою',
    other:
      'він, вона, вони, он, она, они, (чоловік|дружина|батько|мати|брат|сестра|син|муж|жена|отец|мать|сын|мужчина|шахрай|мошенник|продавець|продавец)',
    said: '(він|вона|вони|он|она|они|шахрай|мошенник|продавець|продавец) (_ )?(казав|казала|сказав|сказала|писав|писала|написав|написала|погрож*|говорил*|сказал*|писал*|написал*|угрож*|говорив|говорила|обіцяв), погрож*, угрожа*, якобы, нібито',
    back: 'тепер, теперь, але, но, сейчас, зараз, тому, поэтому',
    no: 'не, нема, немає, нет, ніколи, никогда, більше не, больше не, незачем, нащо',
    want: 'хочу, хотів, хотіла, хотел, хотела, хочеться, хочется, хотілося, хотелось, краще, лучше, легше, легче, ліпше, мрію, мечтаю, бажаю, желаю, сил*, сенс*, смысл*, могу, можу',
    think:
      'думаю, думав, думала, думал, думки, мысли, мысль, думка, хочу, намага*, пытал*, пробував, пробувала, спроба, попытка, планую, планирую, збираюсь',
    living:
      'жити, жить, існувати, существовать, прокидатися, прокидатись, просыпаться, проснутися, прокинутися, проснуться, бути тут, быть здесь',
    dying:
      'померти, вмерти, умереть, помер, померла, умер, умерла, сдохнуть, здохнути, зникнути, исчезнуть, не прокинутися, не прокинутись, не проснуться, заснути, уснуть, смерті, смерти, піти з життя',
    self: 'себе, собі, собой, собою, на себе, життю, жизнь, вени, вены',
    harm: 'вбити, убити, убить, покінчити, покінчу, покончить, покончу, заподіяти, зашкодити, навредить, причинить вред, вред, щось зробити, зробити щось, что то сделать, сделать что то, різати, ріжу, резать, режу, порізати, порезать, накласти руки, наложить руки, щось зроблю, что то сделаю',
    suicide:
      'самогуб*, самоуб*, суїцид*, суицид*, смерть, смерті, смерти, о смерти, про смерть, повіситися, повеситься, вистрибнути, выпрыгнуть',
    clear:
      'самогубство думаю, (покінчити|покончить) (_ )?(з|с|із) (собою|собой|життям|жизнью), (немає|нема|нет|не бачу|не вижу) (_ )?(сенсу|смысла|сил) (_ )?(жити|жить), (життя|жизнь|жити|жить) (_ )?(не має|не имеет|без|втратило|потеряла) (_ )?(сенсу|сенс|смысла|смысл), (навіщо|зачем|нащо|для чого|для чого|ради чего|для чего) (_ )?(жити|жить|живу), прощальн* (лист|письмо|записк)*, (краще|лучше) (_ )?(б|бы) (_ )?(помер|померла|умер|умерла|не жив|не жил|не народ|не родил)*, (краще|лучше) (б|бы) (_ )?(померти|умереть|не народ|не родил)*, не (хочеться|хочется) (_ )?(жити|жить), (жити|жить) (_ )?не (хочу|хочеться|хочется), піти з життя, уйти из жизни, (втомил*|втомив*|устал*) (_ )?жит*, наклад* на себе руки, (под|під) (поезд|поїзд|потяг)',
    unclear:
      'не (бачу|вижу) (_ )?(виходу|выхода|майбутнього|будущего), (немає|нема|нет) (_ )?(виходу|выхода), (більше|больше) (так )?не (можу|могу) (так )?|, не (можу|могу) (більше|больше|так больше|так більше|далі) (жити |жить )?|, (все|усе) (це )?(закінчити|закончить|прекратить|припинити) |',
    thing: 'підписк*, подписк*, договор*, телефон*, магазин*, сайт*, банк*, купува*, покупа*, зайти, войти',
    without:
      'без мене, без меня, якби мене не було, (якщо|коли|если|когда) (я (зникну|помру|исчезну|умру)|мене не стане|меня не станет), якщо мене не буде, если меня не будет, если бы меня не было',
    better: 'краще, лучше, легше, легче, спокійніше, спокойнее, щаслив*, счастлив*',
    burden: '(тягар|тягарем|обуза|обузой|обузою|тягар для), тягарем',
    place: 'міст, моста, мост, мосту, дах, даху, крыши, крышу, вікна, окна, поїзд, поезд, потяг, балкон*',
    jump: 'стрибн*, стрибати, прыгн*, прыгать, кинутися, броситься, вистриб*, выпрыг*',
    means: 'таблетки, таблеток, пігулки, снодійне, снотворное, ліки',
    take: 'випив, випила, випити, выпил, выпила, выпить, наковта*, наглота*, всі, усі, все, забагато, слишком много',
    figure:
      '(померти|вмерти|умереть|умерла|умер|померла|помер|вмерла) (_ )?(від|со|от|зі|з|с) (_ )?(сорому|страху|стыда|страха|смеху|сміху), (батько|отец|муж|чоловік|телефон|мати|мать) (_ )?(помер|умер|померла|умерла), не хочу (помирати|умирать|померти|умереть), (жить|жити) в (страхе|страху), не (помер|умер|померла|умерла)',
  },
  ar: {
    i: 'انا, نفسي, حياتي',
    other: 'هو, هي, هم, زوجي, زوجتي, والدي, والدتي, ابي, امي, اخي, اختي, البائع, المحتال',
    said: 'هدد*, يهدد*, تهدد*, قال, قالت, كتب, كتبت, زعم, زعمت',
    back: 'الان, لكن, ولكن',
    no: 'لا, لم, لن, ما, مش, ليس, بلا, بدون, مو',
    want: 'اريد, اود, ارغب, اتمنى, بدي, عايز, عاوز, ابغى, ابي, حاب, ياريت, ليتني, رغبه, استطيع, اقدر, بقى',
    think: 'افكر, فكرت, افكار, تفكير, حاولت, اريد, انوي, نويت, بفكر, عم بفكر, احاول, اخاف, خايف*',
    living: 'اعيش, العيش, الحياه, عيش, استيقظ, الاستيقاظ, اصحى, اكون هنا, اكمل, البقاء',
    dying: 'اموت, الموت, موت, اختفي, الاختفاء, مت, انام ولا اصحى, انتحر, اني ميت, ميت',
    self: 'نفسي, حالي, بنفسي, حياتي, روحي',
    harm: 'اقتل, قتل, ايذاء, اوذي, اذيت, اذي, انهاء, انهي, اشنق, اجرح, اموت, بقتل, ااذي, اؤذي, اضر',
    suicide: 'الانتحار, انتحار, بالانتحار, انتحر, الموت, بالموت, انهاء حياتي, انهي حياتي, قتل نفسي',
    clear:
      '(انهاء|انهي|لانهاء) حياتي, (لا|ما|مافي|لم يعد) (_ )?(معنى|طعم|قيمه|سبب) (_ )?(لل|ل|لـ)?(حياه|حياتي|لحياتي|الحياه|للحياه|للعيش|اعيش), (حياتي|الحياه) (_ )?(بلا|ليس لها|ما لها|بدون|لا) (_ )?(معنى|قيمه|طعم), (ليتني|يا ليتني|ياريتني) (_ )?(مت|لم اولد|اموت|ميت|ما)*, رساله وداع, (تعبت|مللت|سئمت|زهقت) من (_ )?(الحياه|حياتي|العيش), كرهت (حياتي|الحياه), (ما|لا|لم) (عاد |اعد |عدت )?(بدي|اريد|ارغب) (_ )?(عيش|اعيش|العيش|الحياه)',
    unclear:
      '(لا|ما) (_ )?(اجد|ارى|يوجد|في|شايف) (_ )?(مخرج*|حل|حلا|امل), (لا|لم|ما) (اعد |عدت |عاد )?(استطيع|اقدر|فيني|اتحمل) (_ )?(الاستمرار|التحمل|اكمل|كمل|اتحمل|احتمل)*',
    thing: 'اشتراك*, الاشتراك, عقد, حسابي, هاتفي, متجر, المتجر, الموقع, اشتري, تطبيق',
    without: 'بدوني, من دوني, من غيري, بلاي',
    better: 'افضل, احسن, ارتاح*, سيرتاح*, اسعد, يرتاح*',
    burden: '(عبء|عبئا|عاله|عبيء|حمل) (_ )?(على|ثقيل)',
    means: 'حبوب, الحبوب, ادويه, دواء',
    take: 'تناولت, ابتلع*, اخذت, شربت, بلعت, كل, جرعه',
    figure: '(مت|اموت|كدت اموت|ساموت) (_ )?من (_ )?(الخوف|الخجل|الضحك|الرعب), لا اريد (ان )?اموت',
  },
}
