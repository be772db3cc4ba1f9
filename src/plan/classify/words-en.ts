import type { WordClasses } from './word-classes.ts'

/** English words by what they do in a plan; a star stands for any ending. */
export const wordsEn: WordClasses = {
  grow: 'increas* grow* rais* boost* lift* doubl* tripl* expand* exceed* maximiz* maximis* surpass* widen* up multiply quadrupl* improv* 2x 3x',
  shrink:
    'reduc* decreas* lower* cut cuts cutting shorten* minimiz* minimis* halv* down drop decline fewer lose',
  reach:
    'achiev* reach* hit hits attain* gain* get gets acquir* win wins earn* secur* obtain* land close closing keep retain* maintain* meet exceed capture collect recover hold finish end become* convert* complete deliver* generat* sign bring move go',
  be: 'be become becoming have remain rank',
  sell: 'sell* sales sold bill bills billing billed invoic* book* enroll*',
  direct:
    'focus* differentiat* specializ* specialis* segment* prioritiz* prioritis* leverag* strengthen* compet* orient* target* diversif* penetrat* position* expand* foster* encourag* establish* ally partner* team align* concentrat* harness* reinforc* adopt* adapt* integrat* innovat* reposition* explor* exploit* transform* combin* simplif* personaliz* personalis* highlight* emphasiz* capitaliz* educat* lead engage* nurtur* cultivat* deepen* tailor* shift* embed* empower* lean rely bet stress own enter pursue appeal cater undercut anchor* champion* commit* compete* deliver* democratiz* dominate* double-down embrace evolve favor* favour* invest* pivot* pivoting realign* refocus* rejuvenat* serve serving simplify streamlin* transition* unify value win-win',
  make: 'creat* design* develop* build* implement* launch* make making run running do doing set setting put produce prepare conduct execute introduc*',
  use: 'us* utiliz* utilis* employ* apply',
  offer: 'offer* provid* giv* deliver* supply',
  attract: 'attract* draw reach engage enter introduce bring win',
  do: 'post posts posting publish* send* mail* call calls calling visit* hand handing print* record* film* shoot* put hire* install* organiz* organis* attend* schedul* updat* upload* hang stick show* shar* repl* respond* advertis* pay open* distribut* confirm* text texts contact* invit* review* register* translat* stream* negotiat* interview* survey* train* meet* present* take leave ask* buy promot* sponsor* test* draft write writ* tag decorat* go follow* giveaway host* hold* phone* knock* email* remind* reward* rent* automat* quote* speak pitch issue plac* add* log list load resend raffle* retarget* comment* answer* photograph* collect include display* join place tweet optimiz* optimis* track* monitor* cold cold-call* demo* brainstorm* segment* bundle* waive* thank* announc* audit* benchmark* curat* customiz* customis* embed* feature* gather* greet* identify* implement* incentiviz* link* livestream* map* measur* mention* message* moderate* outline* package* pin pilot* poll* prepar* qualif* recruit* refresh* repost* repurpos* research* role-play* scrap* script* solicit* stock* swap* tweak* unbox* volunteer* wrap* offer* practic* rehears* surprise* dial* prospect* discount*',
  metric:
    'revenue* turnover share profit* margin* rate rates conversion* traffic followers satisfaction loyalty recognition awareness volume units ticket orders bookings contracts enrollment* subscri* leads pipeline growth reduction increase decrease churn nps index percent* roi return demand visibility downloads users policies members donors occupancy recall frequency coverage goal objective target kpi retention arr mrr income costs cost quota renewals acquisition lifetime csat engagement leader leadership result results score rating exports visits visitors registrations signups attendance basket wallet adoption activation repurchase footfall foot pageviews impressions clicks click-through ctr cac ltv clv cpl cpa aov ebitda gmv mau dau nrr grr logos deals points backlog inventory cashflow cash utilization attainment productivity',
  customer:
    'customer* client* consumer* buyer* prospect* user* guest* patient* student* public audience* shopper*',
  audience:
    'young families companies businesses women men kids children mothers parents adults couples professionals tourists restaurants hotels schools hospitals clinics offices wholesalers farmers households segment* niche* market* millennials athletes executives institutional corporate distributors dealers retailers enterprise smb smes startups teens seniors homeowners decision makers gen',
  channel:
    'facebook instagram google youtube tiktok tik twitter linkedin pinterest whatsapp radio tv television press newspaper* magazine* email* mail* sms phone* blog* web webpage* website* site sites social media podcast* seo sem ppc ads adwords mailchimp shopify amazon landing newsletter* online internet hubspot reddit quora etsy',
  piece:
    'flyer* leaflet* brochure* poster* banner* billboard* sign signs coupon* voucher* discount* promo promos promotion* offer offers deal deals giveaway* raffle* contest* bogo combo* video* reel* photo* picture* image* story stories post posts ad ads advert* spot spots catalog* catalogue* sample* tasting* stand stands booth* fair fairs expo* event events webinar* seminar* workshop* talk talks course card cards gift* key sticker* survey* form script button chatbot chat qr code codes kit bag bags label* call calls visit visits demo demos demonstration* letter* message* quote quotes meeting* breakfast dinner tutorial* template* article* live show shows tournament display* window uniform* logo* shirt* testimonial* review reviews points opening activation* merchandise popup telemarketing press release* round crm database list lists ebook e-book guide guides whitepaper* infographic* checklist* headline* subject keyword* hashtag* page pages trial sponsorship* podcast* case study studies poll polls slide* deck sheet* calculator* chart* board board* menu* playbook* spreadsheet* calendar* widget* thread* livestream* stream* swag tote* mug* pen pens magnet* postcard* envelope* mailer* insert* tag tags badge* backlink* faq* sitemap* meta title* tags thumbnail* carousel* caption* bio hotline* kiosk* exhibit* conference* trade meetup* party lunch* luncheon* roundtable* panel* session* class classes rebate* bonus* perk* free freebie* bundle* package* trial* refund* warranty* freebies loyalty-card punch stamp stamps receipt* truck van vans sidewalk storefront shelf aisle checkout cart pop-up giveaways sweepstake* quiz* questionnaire* interview* copy byline* op-ed column* interview commercial* jingle* trailer* teaser* clip* gif* meme* dm dms inbox drip sequence* autoresponder* automation* popup* cta ctas button* pixel* tracking utm',
  approach:
    'strateg* positioning differentiation segmentation alliance* partnership* quality experience* value service* brand* relationship* proposition model* channel* program* advantage* personaliz* approach leadership penetration development diversification specialization omnichannel multichannel franchis* subscription* pric* trust close closeness communit* exclusiv* innovation image after-sales care advice solution* sustainab* loyalty referral* recommend* content inbound outbound marketing influenc* ambassador* commerce e-commerce competition competitor* competitive system policy agreement* management culture product* line lines range need* trend* thought authority presence journey funnel mix word mouth storytelling niche premium lifecycle ecosystem heritage purpose values mission credibility reputation transparency convenience simplicity upmarket downmarket retention acquisition reputation category creation flywheel marketplace self-service freemium vertical* horizontal* segment* persona* message messaging narrative story identity cross-selling upselling cross-sell upsell consultative solution-selling land-and-expand ecosystem* co-brand* cobrand* licensing bundling localization internationalization outsourc* insourc* white-label private-label direct-to-consumer d2c dtc b2b b2c',
  quality:
    'affordable cheap* premium personal* tailored competitive low high digital strategic unique exclusive natural organic green healthy handmade local fast* innovative different* specialized flexible full efficient loyal mass intensive selective superior exceptional outstanding excellent better trusted valuable long-term long term authentic seamless consistent proactive relevant compelling memorable convenient frictionless transparent responsible ethical eco-friendly sustainable disruptive',
  period:
    'quarter* year years yearly month months semester half q1 q2 q3 q4 h1 h2 fy january february march april may june july august september october november december season period annual* end eoy ytd',
  often:
    'each every daily day days week weeks weekly fortnight* monthly monday* tuesday* wednesday* thursday* friday* saturday* sunday* hour hours minute* second* time times morning* afternoon* biweekly quarterly weekend* twice',
  comparison:
    'more less fewer better higher lower greater bigger vs versus than double triple above below over under',
  instead: 'instead rather not without before',
  means: 'through via by thanks with using',
  purpose: 'to for so',
  until: 'until from within between before during',
  passive: 'will',
  we: 'we our us ourselves',
  money: 'usd dollar* peso* euro* million* thousand k m $ €',
  share: '% percent percentage points',
}
