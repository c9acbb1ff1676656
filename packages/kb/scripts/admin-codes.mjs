/** GeoNames first-level codes → ISO 3166-2 codes (without the country). A country that is not here keeps no region. */
const pairs = (text) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=')),
  );
const same = new Proxy({}, {get: (_, code) => code});

export const adminCodes = {
  US: same,
  CH: same,
  BE: same,
  GB: same,
  IE: same,
  CA: pairs('01=AB 02=BC 03=MB 04=NB 05=NL 07=NS 08=ON 09=PE 10=QC 11=SK 12=YT 13=NT 14=NU'),
  DE: pairs('01=BW 02=BY 03=HB 04=HH 05=HE 06=NI 07=NW 08=RP 09=SL 10=SH 11=BB 12=MV 13=SN 14=ST 15=TH 16=BE'),
  FR: pairs('11=IDF 24=CVL 27=BFC 28=NOR 32=HDF 44=GES 52=PDL 53=BRE 75=NAQ 76=OCC 84=ARA 93=PAC 94=20R'),
  AU: pairs('01=ACT 02=NSW 03=NT 04=QLD 05=SA 06=TAS 07=VIC 08=WA'),
  AT: pairs('01=1 02=2 03=3 04=4 05=5 06=6 07=7 08=8 09=9'),
  NL: pairs('01=DR 02=FR 03=GE 04=GR 05=LI 06=NB 07=NH 09=UT 10=ZE 11=ZH 15=OV 16=FL'),
  IN: pairs(`01=AN 02=AP 03=AS 05=CH 06=DH 07=DL 09=GJ 10=HR 11=HP 12=JK 13=KL 14=LD 16=MH 17=MN 18=ML 19=KA 20=NL 21=OD
    22=PY 23=PB 24=RJ 25=TN 26=TR 28=WB 29=SK 30=AR 31=MZ 32=DH 33=GA 34=BR 35=MP 36=UP 37=CG 38=JH 39=UK 40=TS 41=LA`),
  ES: pairs(`07=IB 27=RI 29=MD 31=MC 32=NC 34=AS 39=CB 51=AN 52=AR 53=CN 54=CM 55=CL 56=CT 57=EX 58=GA 59=PV 60=VC CE=CE
    ML=ML`),
  IT: pairs(`01=65 02=77 03=78 04=72 05=45 06=36 07=62 08=42 09=25 10=57 11=67 12=21 13=75 14=88 15=82 16=52 17=32 18=55
    19=23 20=34`),
  BR: pairs(`01=AC 02=AL 03=AP 04=AM 05=BA 06=CE 07=DF 08=ES 11=MS 13=MA 14=MT 15=MG 16=PA 17=PB 18=PR 20=PI 21=RJ 22=RN
    23=RS 24=RO 25=RR 26=SC 27=SP 28=SE 29=GO 30=PE 31=TO`),
  PL: pairs('72=02 73=04 74=10 75=06 76=08 77=12 78=14 79=16 80=18 81=20 82=22 83=24 84=26 85=28 86=30 87=32'),
};

/** The countries whose first-level regions go into regions.tsv. */
export const regionCountries = [
  'US',
  'CA',
  'DE',
  'FR',
  'GB',
  'IN',
  'AU',
  'CH',
  'AT',
  'NL',
  'ES',
  'IT',
  'BE',
  'BR',
  'PL',
  'IE',
];
