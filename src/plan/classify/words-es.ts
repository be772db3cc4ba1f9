import type { WordClasses } from './word-classes.ts'

/** Spanish words by what they do in a plan; a star stands for any ending. */
export const wordsEs: WordClasses = {
  grow: 'aument* increment* crec* crezc* subir suba suban sube subimos elev* duplic* triplic* superar supere superamos ampliar amplia maximiz* acrecent* multiplic* sumar suma exceder rebasar repunt* alza',
  shrink:
    'reduc* reduz* dismin* bajar baje bajen recort* minimiz* abarat* acort* eliminar descenso',
  reach:
    'lograr* logre logro logrando alcanz* obten* obtuv* consegu* consig* llegar llegue llegando cumplir cumpla captar capte captacion ganar gane ganancia* recuper* reten* retencion mantener mantenga asegurar sobreviv* conquist* cerrar cierre terminar convertir* pasar recaud* cobrar',
  be: 'ser sea sean somos seremos tener tenga convertirnos convertirse volvernos consolid* posicionarnos posicionarse posicionar posicione posicionada',
  sell: 'vend* ventas venta factur* vta vtas',
  direct:
    'enfoc* enfoque diferenci* especializ* segment* prioriz* aprovech* fortalec* fortalez* apost* apuest* compet* orient* dirigir* dirigid* dirija diversific* penetr* expan* foment* impuls* establec* establez* alia* aliem* asoci* basar* basad* basa* concentr* potenci* reforz* refuerz* adopt* adapt* integr* innov* incursion* reposicion* explor* explot* transform* combin* simplific* personaliz* resalt* destac* acompan* capitaliz* promov* fideliz* profesionaliz* digitaliz* liderar educ* brindar buscar atacar irnos ganarnos abanderar comprometer* dominar* dominio elegir evolucion* invertir* migrar pivot* realinear* reenfoc* rejuvenec* servir simplificar unificar valorar humaniz* monetiz* asegur*',
  make: 'crear cree creando creacion disen* elabor* realiz* implement* desarroll* lanz* hacer haga haremos hacemos armar prepar* generar genere gener* producir construir construy* montar montaje ejecut* aplicar aplic* contar cuente',
  use: 'usar uso usando utiliz* emple* recurr* valer* servirnos',
  offer: 'ofrec* ofrez* brind* dar damos daremos proporcion* otorg*',
  attract: 'atra* captar capt* llegar acerc* entrar introduc*',
  do: 'public* post* envi* mand* llam* visit* repart* imprim* grab* coloc* entreg* regal* sorte* rif* invit* escrib* contrat* instal* organiz* particip* asist* program* actualiz* agend* subir suban colg* pegar pegad* exhib* filmar fotograf* compartir comparte comparta respond* contest* anunci* paut* pagar abrir distribu* confirm* avis* cargar config* contact* convoc* revis* registr* rotul* traduc* transmit* volante* negoci* entrevist* encuest* capacit* reunir* reunion* present* mostrar muestra llev* dej* pedir pide pidamos compr* promocion* patrocin* probar prueb* redact* etiquet* decor* salir saldr* ir vamos poner pon* pong* recog* remit* recordar* notific* premi* obsequi* bonific* descont* rebaj* ilumin* tomar toma tomen alquil* automatiz* cotiz* estar estaremos agradec* analiz* auspici* benchmark* califica* compar* conectar difund* dona* elabor* evalu* examin* felicit* formar* gestion* hablar habla identific* incluir incluye incluya indag* inform* instru* intercambi* investig* lanz* limpi* medir mide monitor* ofert* pint* pilot* practic* pregunt* prest* prospect* recolect* recopil* recomend* reenvi* relanz* remodel* reparti* restring* sincroniz* solicit* sube suscrib* vincul* vigil* volant* ensay*',
  metric:
    'ingreso* facturacion cuota participacion rentab* margen* tasa tasas conversion utilidad* ganancia* trafico seguidores satisfaccion lealtad reconocimiento notoriedad volumen unidades ticket recompra pedidos reservas contratos matriculas inscri* suscri* leads prospectos crecimiento incremento aumento reduccion disminucion cartera costo* coste* gasto* perdida* abandono churn nps indice porcentaje roi retorno beneficio* demanda visibilidad descargas usuarios polizas afiliados miembros donantes ocupacion recordacion frecuencia cobertura meta objetivo kpi equilibrio visitas visitantes alumnos pacientes huespedes liderazgo lider resultado* exportacion* adopcion activacion canasta impresiones clics cac ltv ebitda interaccion* engagement cuentas negocios puntos inventario caja flujo productividad matriculados captacion prestamos colocacion',
  customer:
    'client* consumidor* comprador* prospect* usuari* huesped* pacient* alumn* socio* publico audiencia',
  audience:
    'jovenes joven familia* empresa* pyme* mujeres hombres ninos madres padres adultos estudiantes universit* profesional* turistas restaurantes hoteles colegios hospitales clinicas oficinas mayoristas agricultor* parejas hogares segmento* nicho* mercado* target millennials deportistas ejecutivos instituc* corporativ* distribuidor* minorista* detallista*',
  channel:
    'facebook instagram google youtube tiktok tik twitter linkedin pinterest whatsapp radio television tv prensa periodico* revista* correo* email* mail* sms telefono* telefonic* blog* web pagina* sitio* redes podcast* seo sem ads adwords mailchimp shopify amazon landing newsletter boletin* online internet',
  piece:
    'volante* folleto* flyer* afiche* cartel* poster* pendon* valla* letrero* banner* cupon* cupones vale descuento* promo promos promocion* oferta* rebaja* sorteo* rifa* concurso* 2x1 combo* video* reel* foto* imagen* historia* publicacion* post posts anuncio* pauta aviso* cuna* catalogo* brochure muestra* degustacion* stand* estand* feria* expo* evento* webinar* seminario* taller* charla* curso* tarjeta* regalo* obsequio* llavero* sticker* calcomania* encuesta* formulario* guion boton chatbot chat qr codigo* kit bono* bolsa* etiqueta* empaque* llamada* visita* demostracion* demo demos muestrario carta* mensaje* cotizacion* presupuesto* reunion* desayuno* cena* tutorial* plantilla* articulo* live concierto desfile* torneo* exhibidor* vitrina* uniforme* logo* camiseta* gorra* testimonio* testimonial* resena* puntos inauguracion activacion* merchandising souvenir* pop perifoneo telemarketing mailing publirreportaje comunicado* rueda crm base lamina* diapositiva* ficha* calculadora* grafico* tablero* menu* calendario* manual hoja planilla hilo* hashtag* transmision* taza* iman* boligrafo* sobre* insercion* sello* enlace* titulo* carrusel quiosco* conferencia* congreso* fiesta almuerzo* panel sesion* clase* reembolso* premio* beneficio gratis gratuit* paquete* prueba* garantia* factura camion camioneta acera estante* gondola* caja carrito pasillo cuestionario* entrevista* nota columna comercial* jingle meme* memes spot* clip* dm secuencia automatizacion* pixel anuncios volanteo activaciones material hashtag* infografia* ebook ebooks podcast* sms newsletter* exhibicion*',
  approach:
    'estrateg* posicionamiento diferenciacion segmentacion alianza* calidad experiencia* valor servicio* marca relacion* propuesta modelo* canal canales programa* ventaja* personaliza* enfoque liderazgo penetracion desarrollo diversificacion especializacion omnicanal* multicanal franquicia* suscripcion precio* confianza cercan* comunidad* exclusiv* innovacion imagen posventa postventa atencion asesor* solucion* sostenib* fideliza* lealtad referid* recomendac* contenido* inbound outbound marketing influenc* embajador* comercio electronico competencia competitiv* sistema politica* convenio* gestion cultura producto* linea lineas gama necesidad* tendencia* nicho premium ecosistema herencia proposito valores mision credibilidad reputacion transparencia conveniencia comodidad simplicidad vertical* categoria plataforma narrativa identidad cross-selling upselling cruzada consultiva cobranding localizacion internacionalizacion tercerizacion maquila directa mezcla mix integracion adquisicion* fusion* joint ubicacion* logistica',
  quality:
    'accesible* economic* barat* premium personalizad* competitiv* bajo bajos alto alta alta* digital* strategic* unic* exclusiv* natural* organic* ecolog* saludab* sano* artesanal* local* rapid* innovador* diferente* especializad* flexible* integral* eficiente* eficaz cercano* leal* masiv* intensiv* selectiv*',
  period:
    'trimestre* ano anos mes meses semestre* bimestre* cuatrimestre* q1 q2 q3 q4 t1 t2 t3 t4 enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre temporada ejercicio periodo plazo cierre anual anuales fin final',
  often:
    'cada diari* dia dias semana* semanal* quincen* mensual* lunes martes miercoles jueves viernes sabado* domingo* hora horas minuto* segundo* vez veces manana tarde trimestral*',
  comparison: 'mas menos mejor mejores mayor mayores menor menores vs frente doble triple superior',
  instead: 'lugar vez antes sino no sin',
  means: 'mediante traves medio gracias partir basado por',
  purpose: 'para asi',
  until: 'hasta al entre de antes desde dentro',
  passive: 'se',
  we: 'nos nuestr* queremos vamos esperamos',
  money: 'usd dolar* peso* euro* soles mxn cop eur millon* mil k $ €',
  share: '% porciento porcentual* puntos',
}
