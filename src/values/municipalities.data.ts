// SPDX-License-Identifier: EUPL-1.2 AND CC-BY-4.0
// Made from gemeenten.csv (github.com/minvws/nl-covid19-data-dashboard, EUPL-1.2): 342 municipalities of 2023 with their safety
// region; inhabitants on 1 January 2022 and codes by Statistics Netherlands (CBS, CC BY 4.0).

/** Safety region, its name, its province, and its municipalities: `code without GM:name:inhabitants`, divided by |. */
export const municipalitiesByRegion = [
  [
    'VR01',
    'Groningen',
    'PV20',
    `0014:Groningen:234950|0037:Stadskanaal:31851|0047:Veendam:27466|0765:Pekela:12196|1895:Oldambt:38521|
1950:Westerwolde:26571|1952:Midden-Groningen:60898|1966:Het Hogeland:48022|1969:Westerkwartier:64306|
1979:Eemsdelta:45389`,
  ],
  [
    'VR02',
    'Fryslân',
    'PV21',
    `0059:Achtkarspelen:27954|0060:Ameland:3757|0072:Harlingen:15904|0074:Heerenveen:51119|0080:Leeuwarden:125504|
0085:Ooststellingwerf:25680|0086:Opsterland:29791|0088:Schiermonnikoog:944|0090:Smallingerland:55895|
0093:Terschelling:4960|0096:Vlieland:1195|0098:Weststellingwerf:26278|0737:Tytsjerksteradiel:32282|
1891:Dantumadiel:18957|1900:Súdwest-Fryslân:90300|1940:De Fryske Marren:51597|1949:Waadhoeke:46309|
1970:Noardeast-Fryslân:45593`,
  ],
  [
    'VR03',
    'Drenthe',
    'PV22',
    `0106:Assen:68979|0109:Coevorden:35517|0114:Emmen:107856|0118:Hoogeveen:55857|0119:Meppel:34761|
1680:Aa en Hunze:25579|1681:Borger-Odoorn:25681|1690:De Wolden:24511|1699:Noordenveld:31238|
1701:Westerveld:19854|1730:Tynaarlo:34221|1731:Midden-Drenthe:33689`,
  ],
  [
    'VR04',
    'IJsselland',
    'PV23',
    `0148:Dalfsen:29162|0150:Deventer:101446|0160:Hardenberg:61798|0166:Kampen:54791|0175:Ommen:18457|
0177:Raalte:38140|0180:Staphorst:17282|0193:Zwolle:130668|1708:Steenwijkerland:44741|1773:Olst-Wijhe:18496|
1896:Zwartewaterland:23012`,
  ],
  [
    'VR05',
    'Twente',
    'PV23',
    `0141:Almelo:73155|0147:Borne:24007|0153:Enschede:160640|0158:Haaksbergen:24268|0163:Hellendoorn:35940|
0164:Hengelo (O.):81476|0168:Losser:23084|0173:Oldenzaal:31741|0183:Tubbergen:21364|0189:Wierden:24643|
1700:Twenterand:33718|1735:Hof van Twente:35056|1742:Rijssen-Holten:38231|1774:Dinkelland:26594`,
  ],
  [
    'VR06',
    'Noord- en Oost-Gelderland',
    'PV25',
    `0197:Aalten:27100|0200:Apeldoorn:165611|0213:Brummen:20890|0222:Doetinchem:58546|0230:Elburg:23740|
0232:Epe:33257|0233:Ermelo:27258|0243:Harderwijk:48857|0244:Hattem:12307|0246:Heerde:18976|0262:Lochem:34069|
0269:Oldebroek:23930|0273:Putten:24598|0285:Voorst:24994|0294:Winterswijk:29185|0301:Zutphen:48330|
0302:Nunspeet:28223|1509:Oude IJsselstreek:39387|1586:Oost Gelre:29603|1859:Berkelland:43850|
1876:Bronckhorst:36077|1955:Montferland:36359`,
  ],
  [
    'VR07',
    'Gelderland-Midden',
    'PV25',
    `0202:Arnhem:163888|0203:Barneveld:60584|0221:Doesburg:11036|0226:Duiven:24946|0228:Ede:119986|
0267:Nijkerk:44311|0274:Renkum:31358|0275:Rheden:43435|0277:Rozendaal:1756|0279:Scherpenzeel:10317|
0289:Wageningen:39939|0293:Westervoort:14944|0299:Zevenaar:44645|1705:Lingewaard:46963|1734:Overbetuwe:48266`,
  ],
  [
    'VR08',
    'Gelderland-Zuid',
    'PV25',
    `0209:Beuningen:26235|0214:Buren:27155|0216:Culemborg:29397|0225:Druten:19178|0252:Heumen:17175|
0263:Maasdriel:25504|0268:Nijmegen:179100|0281:Tiel:42277|0296:Wijchen:41344|0297:Zaltbommel:29957|
0668:West Maas en Waal:19675|1740:Neder-Betuwe:25032|1945:Berg en Dal:34951|1960:West Betuwe:51971`,
  ],
  [
    'VR09',
    'Utrecht',
    'PV26',
    `0307:Amersfoort:158590|0308:Baarn:24876|0310:De Bilt:43508|0312:Bunnik:15590|0313:Bunschoten:22325|
0317:Eemnes:9450|0321:Houten:50323|0327:Leusden:30713|0331:Lopik:14512|0335:Montfoort:13818|
0339:Renswoude:5651|0340:Rhenen:20265|0342:Soest:47113|0344:Utrecht:361699|0345:Veenendaal:67671|
0351:Woudenberg:13873|0352:Wijk bij Duurstede:23921|0353:IJsselstein:33429|0355:Zeist:65987|
0356:Nieuwegein:64554|0589:Oudewater:10159|0632:Woerden:52882|0736:De Ronde Venen:44955|
1581:Utrechtse Heuvelrug:49981|1904:Stichtse Vecht:65240|1961:Vijfheerenlanden:58788`,
  ],
  [
    'VR10',
    'Noord-Holland Noord',
    'PV27',
    `0361:Alkmaar:110783|0373:Bergen (NH.):29723|0383:Castricum:36263|0388:Enkhuizen:18620|0399:Heiloo:24417|
0400:Den Helder:56334|0405:Hoorn:74298|0420:Medemblik:45464|0432:Opmeer:12074|0441:Schagen:46833|
0448:Texel:13687|0498:Drechterland:19983|0532:Stede Broec:21947|1598:Koggenland:23048|
1911:Hollands Kroon:48778|1980:Dijk en Waard:87695`,
  ],
  [
    'VR11',
    'Zaanstreek-Waterland',
    'PV27',
    `0385:Edam-Volendam:36471|0415:Landsmeer:11560|0431:Oostzaan:9639|0439:Purmerend:92240|0479:Zaanstad:157166|
0852:Waterland:17343|0880:Wormerland:16381`,
  ],
  [
    'VR12',
    'Kennemerland',
    'PV27',
    `0375:Beverwijk:42084|0377:Bloemendaal:23732|0392:Haarlem:162898|0394:Haarlemmermeer:159336|
0396:Heemskerk:39189|0397:Heemstede:27557|0450:Uitgeest:13563|0453:Velsen:68482|0473:Zandvoort:17107`,
  ],
  [
    'VR13',
    'Amsterdam-Amstelland',
    'PV27',
    `0358:Aalsmeer:32452|0362:Amstelveen:92331|0363:Amsterdam:903399|0384:Diemen:31822|0437:Ouder-Amstel:14212|
0451:Uithoorn:31018`,
  ],
  [
    'VR14',
    'Gooi en Vechtstreek',
    'PV27',
    `0376:Blaricum:12359|0402:Hilversum:91733|0406:Huizen:40938|0417:Laren (NH.):11528|1696:Wijdemeren:24494|
1942:Gooise Meren:58846`,
  ],
  [
    'VR15',
    'Haaglanden',
    'PV28',
    `0503:Delft:104572|0518:'s-Gravenhage:553417|0603:Rijswijk (ZH.):56941|0629:Wassenaar:27115|
0637:Zoetermeer:125767|1783:Westland:112448|1842:Midden-Delfland:19484|1916:Leidschendam-Voorburg:76659|
1926:Pijnacker-Nootdorp:56572`,
  ],
  [
    'VR16',
    'Hollands Midden',
    'PV28',
    `0484:Alphen aan den Rijn:112926|0513:Gouda:74095|0534:Hillegom:22312|0537:Katwijk:66032|0546:Leiden:125074|
0547:Leiderdorp:27464|0553:Lisse:23015|0569:Nieuwkoop:29304|0575:Noordwijk:44365|0579:Oegstgeest:25499|
0626:Voorschoten:25627|0627:Waddinxveen:31342|0638:Zoeterwoude:9302|1525:Teylingen:37942|
1884:Kaag en Braassem:27895|1892:Zuidplas:45794|1901:Bodegraven-Reeuwijk:35752|1931:Krimpenerwaard:57062`,
  ],
  [
    'VR17',
    'Rotterdam-Rijnmond',
    'PV28',
    `0489:Barendrecht:48714|0502:Capelle aan den IJssel:67188|0542:Krimpen aan den IJssel:29415|
0556:Maassluis:34148|0597:Ridderkerk:47099|0599:Rotterdam:655468|0606:Schiedam:79644|0613:Albrandswaard:25934|
0622:Vlaardingen:74143|1621:Lansingerland:64110|1924:Goeree-Overflakkee:51051|1930:Nissewaard:86332|
1992:Voorne aan Zee:73238`,
  ],
  [
    'VR18',
    'Zuid-Holland Zuid',
    'PV28',
    `0482:Alblasserdam:20087|0505:Dordrecht:119537|0512:Gorinchem:37632|0523:Hardinxveld-Giessendam:18511|
0531:Hendrik-Ido-Ambacht:31663|0590:Papendrecht:32208|0610:Sliedrecht:25897|0642:Zwijndrecht:44789|
1963:Hoeksche Waard:88715|1978:Molenlanden:44644`,
  ],
  [
    'VR19',
    'Zeeland',
    'PV29',
    `0654:Borsele:22847|0664:Goes:38950|0677:Hulst:27533|0678:Kapelle:13020|0687:Middelburg (Z.):49199|
0703:Reimerswaal:22920|0715:Terneuzen:54501|0716:Tholen:26401|0717:Veere:21850|0718:Vlissingen:44585|
1676:Schouwen-Duiveland:34152|1695:Noord-Beveland:7668|1714:Sluis:23141`,
  ],
  [
    'VR20',
    'Midden- en West-Brabant',
    'PV30',
    `0744:Baarle-Nassau:6931|0748:Bergen op Zoom:67894|0758:Breda:184702|0766:Dongen:26483|0777:Etten-Leur:44152|
0779:Geertruidenberg:21944|0784:Gilze en Rijen:26557|0785:Goirle:23979|0798:Hilvarenbeek:15810|
0809:Loon op Zand:23768|0824:Oisterwijk:32503|0826:Oosterhout:56535|0840:Rucphen:23326|0851:Steenbergen:24333|
0855:Tilburg:224459|0867:Waalwijk:49342|0873:Woensdrecht:22112|0879:Zundert:22260|1655:Halderberge:30770|
1674:Roosendaal:77244|1709:Moerdijk:37313|1719:Drimmelen:27476|1723:Alphen-Chaam:10425|1959:Altena:57009`,
  ],
  [
    'VR21',
    'Brabant-Noord',
    'PV30',
    `0755:Boekel:11030|0757:Boxtel:33129|0796:'s-Hertogenbosch:156538|0797:Heusden:45557|0828:Oss:93307|
0845:Sint-Michielsgestel:29731|0865:Vught:31783|1721:Bernheze:31715|1948:Meierijstad:82613|
1982:Land van Cuijk:90707|1991:Maashorst:58362`,
  ],
  [
    'VR22',
    'Brabant-Zuidoost',
    'PV30',
    `0743:Asten:17068|0753:Best:30608|0762:Deurne:32606|0770:Eersel:19823|0772:Eindhoven:238326|0794:Helmond:93476|
0820:Nuenen, Gerwen en Nederwetten:23826|0823:Oirschot:19061|0847:Someren:19701|0848:Son en Breugel:17775|
0858:Valkenswaard:31236|0861:Veldhoven:45822|0866:Waalre:17626|1652:Gemert-Bakel:31040|1658:Heeze-Leende:16470|
1659:Laarbeek:22943|1667:Reusel-De Mierden:13271|1706:Cranendonck:20669|1724:Bergeijk:18879|1728:Bladel:20718|
1771:Geldrop-Mierlo:40131`,
  ],
  [
    'VR23',
    'Limburg-Noord',
    'PV31',
    `0889:Beesel:13408|0893:Bergen (L.):13106|0907:Gennep:17237|0944:Mook en Middelaar:7989|0946:Nederweert:17323|
0957:Roermond:59184|0983:Venlo:102136|0984:Venray:43964|0988:Weert:50346|1507:Horst aan de Maas:43039|
1640:Leudal:35928|1641:Maasgouw:24028|1669:Roerdalen:20558|1711:Echt-Susteren:31731|1894:Peel en Maas:44278`,
  ],
  [
    'VR24',
    'Zuid-Limburg',
    'PV31',
    `0882:Landgraaf:37023|0888:Beek (L.):15817|0899:Brunssum:27674|0917:Heerlen:86845|0928:Kerkrade:45324|
0935:Maastricht:121151|0938:Meerssen:18581|0965:Simpelveld:10425|0971:Stein (L.):24803|0981:Vaals:10135|
0986:Voerendaal:12426|0994:Valkenburg aan de Geul:16167|1729:Gulpen-Wittem:14178|1883:Sittard-Geleen:91719|
1903:Eijsden-Margraten:25857|1954:Beekdaelen:35922`,
  ],
  [
    'VR25',
    'Flevoland',
    'PV24',
    `0034:Almere:217828|0050:Zeewolde:23348|0171:Noordoostpolder:48048|0184:Urk:21468|0303:Dronten:42865|
0995:Lelystad:81214`,
  ],
] as const
