/**
 * What plans in Spanish are likely to say: after each `#` a kind of text, then its texts, in lines or
 * between bars. Links of format `2.` are read by it: never change a character of it.
 */
export const spanish = `#rule
objective/unrealistic|objective/no-baseline|objective/long|objective/several|objective/activity|objective/static
objective/sentence-disagrees|strategy/too-many|strategy/coverage|strategy/no-audience|strategy/tactic-in-disguise
strategy/restates-objective|strategy/duplicate|strategy/behind|tactic/vague|tactic/no-owner|tactic/no-date
tactic/outside-quarter|tactic/strategy-in-disguise|tactic/duplicate|tactic/overdue|plan/owner-overload
plan/back-loaded|plan/one-channel
#id
p1|s1|s2|t1|t2|c1|d1|m1|s1-t1|s2-t1|plan-1|strategy-1|tactic-1
#title
Consultora Norte|Panificadora La Estrella|Óptica Visión Clara|Hotel Mirador del Lago|Soluciones Tecnológicas S.A.
Colegio Nuevo Mundo|Veterinaria Amigos Peludos|Transportes y Logística del Pacífico|Muebles y Diseño Ltda.
Gimnasio Energía|Comercializadora del Valle|Distribuidora San José S.A.S.|Clínica dental Sonrisas
Ferretería El Tornillo|Restaurante La Casona|Café de la Montaña|Academia de inglés|Taller mecánico Hermanos Rojas
Equipo de ventas, zona norte|Inmobiliaria Los Andes|Agencia de marketing digital|Tienda de ropa Mariana
#sentence
Firmar 25 contratos nuevos en el T1 de 2027, contra 18 del mismo trimestre del año pasado
Elevar la facturación a USD 1,2 millones entre enero y marzo de 2027|Vender $ 45.000.000 en el primer semestre
Lograr 300 reservas entre julio y septiembre de 2027|Recaudar S/ 350 mil de cartera vencida en el T2
Matricular a 150 alumnos nuevos antes del 15 de marzo|Duplicar las ventas en línea: de 400 a 800 pedidos al mes
Llegar a 500 clientes activos al cierre del T2 de 2027|Vender USD 250.000 entre abril y junio de 2027
Facturar $ 180 millones en el segundo trimestre de 2027|Cobrar S/ 90.000 en el cuarto trimestre de 2026
Aumentar las ventas un 20 % en el tercer trimestre de 2027
Conseguir 60 clientes nuevos en el T3 de 2027, frente a 45 del trimestre anterior
Pasar de 12 % a 15 % de participación de mercado en el T4 de 2027
Facturar MXN 2,4 millones entre octubre y diciembre de 2026|Vender 1.200 unidades en el primer trimestre de 2027
Incrementar los ingresos en un 15% en 2027|Crecer de 80 a 110 contratos mensuales antes del 30 de junio
Reducir la pérdida de clientes del 8 % al 5 %
#metricName
reservas confirmadas|alumnos inscritos|pacientes atendidos|suscriptores activos|margen bruto
clientes que vuelven a comprar|ingresos recurrentes mensuales
#unit
USD|COP|MXN|PEN|CLP|ARS|clientes|unidades|contratos|visitas|llamadas|reuniones|propuestas|cotizaciones|correos
mensajes|publicaciones|pedidos|ventas|%|personas|empresas|negocios|cuentas|demostraciones|citas|eventos|talleres
videos|reseñas|referidos|alianzas|tiendas|entregas|alumnos|pacientes|reservas|noches|cupos|suscriptores|licencias
proyectos|puntos de venta|casos de éxito|encuestas|días|horas|kilos|cajas
#owner
Andrea|Carlos|María|Juan|Camila|Diego|Laura|Sofía|Andrés|Valentina|Jorge|Paola|Felipe|Daniela|Luis|Mariana|Ricardo
Natalia|Sebastián|Carolina|Alejandro|Claudia|Miguel|Gabriela|Santiago|Patricia|Fernando|Lucía|Javier|Ana|Martín|Rosa
Óscar|Verónica|Héctor|Mónica|Julián|Isabel|Ventas|Mercadeo|Marketing|Gerencia|Gerente comercial|Equipo comercial
Directora de ventas|Servicio al cliente|Administración
#strategy
Cerrar contratos de mantenimiento con administradores de edificios, hoteles y clínicas
Llenar las horas y los días flojos con tarifas y paquetes para grupos
Vender suscripciones mensuales en lugar de compras sueltas
Crecer dentro de las cuentas grandes que hoy nos compran una sola línea
Llegar a los municipios vecinos con una ruta de entrega propia
Dar a conocer el software entre despachos contables y cadenas de farmacias
Ser el proveedor preferido de los arquitectos y diseñadores de interiores
Conquistar a quienes se mudan al barrio o abren un negocio nuevo
Llevar las clases y los tratamientos a las empresas, en horario laboral
Reducir las devoluciones y los reclamos para que el cliente repita
Acortar el ciclo de venta con una prueba gratuita y asesoría inicial
Vender directamente al consumidor final, sin intermediarios
Construir comunidad alrededor de la marca y generar recomendaciones de boca en boca
Cobrar a tiempo la cartera vencida y ofrecer financiación a quienes compran más
Vender más a los clientes que ya nos compran, con un plan de mantenimiento anual
Entrar en las empresas medianas de la ciudad por medio de sus contadores
Recuperar a los clientes que dejaron de comprar en los últimos doce meses
Convertir las recomendaciones de clientes satisfechos en una fuente constante de ventas
Abrir el canal de distribuidores y mayoristas en la costa y el interior del país
Atraer a familias jóvenes del sector con una experiencia distinta los fines de semana
Especializarnos en colegios y universidades privadas|Subir el ticket promedio con combos y productos complementarios
Ganar las licitaciones del sector público y de grandes empresas
Posicionarnos como la opción más rápida y confiable para talleres y constructoras
Captar clientes nuevos en línea a través de búsquedas en Google y redes sociales
Aprovechar la temporada alta con reservas anticipadas y tarifas corporativas
Retener a los clientes actuales con mejor servicio posventa y renovación anticipada
Llegar a hogares que hoy compran a la competencia con muestras y pruebas gratis
Fidelizar a los clientes frecuentes mediante un programa de puntos
Formar alianzas con gimnasios, farmacias y consultorios del barrio
Mejorar la conversión de visitas a la página web en ventas
Enfocarse en clientes de alto valor y reducir el costo de adquisición|Ampliar la oferta a nuevos segmentos y ciudades
Diferenciarnos por calidad, garantía y cumplimiento en la entrega
Hacer que las empresas que piden cotización decidan más rápido
Desarrollar el mercado de exportación en Centroamérica y Estados Unidos
#audience
administradores de edificios y conjuntos de más de 50 apartamentos
novios que se casan este año y organizadores de eventos|dueños de mascotas del barrio
empresas de software, consultoría y servicios financieros|ferreterías, depósitos y maestros de obra
coordinadores de recursos humanos de fábricas y oficinas|60 clientes grandes que compran menos que el año anterior
personas mayores de 60 años y sus hijos|emprendedores y profesionales independientes
agencias de viajes y operadores turísticos|quienes preguntan en línea y no terminan la compra
cafeterías, panaderías y heladerías|pequeñas empresas de 10 a 50 empleados
dueños de restaurantes, hoteles y cafeterías de la zona|clientes actuales con más de un año de antigüedad
200 clientes que no compran desde hace seis meses|mujeres de 25 a 40 años que viven o trabajan cerca
jefes de compras y gerentes de operaciones|padres de familia de los colegios del norte
médicos, odontólogos y clínicas privadas|constructoras y arquitectos con obras en curso
120 empresas que ya pidieron una cotización|jóvenes profesionales y estudiantes universitarios
hogares de estratos 4 a 6|tiendas de barrio y minimercados|empresas de transporte y logística
turistas nacionales y extranjeros|agricultores y cooperativas de la región
#reason
Deciden rápido, pagan por adelantado y traen a sus amigos
Cada día sin el equipo les cuesta más que nuestra tarifa de todo el mes
Están a menos de quince minutos y pasan todos los días frente al local
Hoy viajan a la capital para conseguirlo y pierden medio día
La temporada de lluvias, la Navidad y el regreso a clases concentran la demanda
Su contador o su médico les recomienda a quién llamar, y le hacen caso
El margen de esta línea es el triple que el de las demás
Llevan años con el mismo proveedor y no están contentos con el servicio
Con una cita de prueba se nota la diferencia desde el primer día
Si el pedido llega completo y a tiempo, no buscan a nadie más
Dos de cada tres abandonan porque no saben cuánto les va a costar
Buscan cercanía, confianza y precio justo antes que variedad
Ya nos conocen y confían en nosotros; solo hace falta ofrecerles lo que no saben que hacemos
Conseguir un cliente nuevo cuesta cinco veces más que conservar uno
Nadie en la zona ofrece este servicio con garantía por escrito|De cada diez que prueban, cuatro se quedan
El año pasado la mitad de las ventas nuevas llegó por recomendación
La competencia tarda una semana en responder y nosotros podemos hacerlo el mismo día
Compran en grandes cantidades y pagan a treinta días|Los precios subieron y buscan una alternativa más económica
Porque hoy pierden tiempo y dinero, y no tienen a quién acudir
Tienen presupuesto asignado y deciden en el primer trimestre del año
Hay demanda todo el año y pocos proveedores que cumplan con la entrega
Quien ve una demostración compra el doble que quien solo recibe el precio
Son los que más gastan y los que menos atendemos|Muchos ya lo piden por WhatsApp, pero no les contestamos a tiempo
#measure
empresas con contrato vigente|familias inscritas|planes vendidos|habitaciones ocupadas por noche|ventas en línea
suscripciones activas|pedidos de más de un producto|clientes que pasan al plan completo|días de entrega
reclamos por mes|cartera recuperada|horas vendidas|porcentaje de clientes que renuevan|personas que prueban
mesas ocupadas|vitrinas instaladas|listas de precios entregadas|fichas de producto actualizadas
administradores visitados|grupos atendidos|anuncios publicados|historias publicadas|pedidos de prueba
recordatorios enviados|acuerdos cerrados|nombres en la lista|fotos tomadas|ofertas presentadas
licitaciones presentadas|rutas recorridas|clientes nuevos|contratos firmados|clientes recuperados
clientes que vuelven a comprar|pedidos por semana|ticket promedio|tasa de conversión|tasa de cierre
ventas por recomendación|cuentas activas|distribuidores con pedido mensual|reservas confirmadas|alumnos inscritos
renovaciones|propuestas aceptadas|negocios que compran cada mes|cotizaciones que terminan en venta
visitas a la página web|llamadas hechas|llamadas realizadas|visitas realizadas|reuniones con el encargado de compras
correos enviados|mensajes enviados|mensajes respondidos|propuestas enviadas|cotizaciones enviadas
demostraciones hechas|publicaciones con enlace|videos publicados|personas que asisten|asistentes al taller
contactos calificados|clientes contactados|empresas visitadas|referidos recibidos|reseñas nuevas en Google
encuestas respondidas|muestras entregadas|alianzas firmadas|eventos realizados|formularios recibidos
vendedores capacitados|casos de éxito publicados|folletos entregados
#action
Ofrecer a los restaurantes una entrega diaria antes de las diez de la mañana, sin pedido mínimo
Visitar a los administradores de 30 edificios con un folleto de una página y tres referencias
Dejar una caja de muestra en cada cafetería y volver a los ocho días por el pedido
Escribir a quienes cotizaron y no compraron, con una opción más económica
Tomar fotos de cada trabajo terminado y subirlas el mismo día
Poner precios claros y un botón de WhatsApp en cada producto de la página
Invitar a doce directores de recursos humanos a conocer las instalaciones
Regalar la primera clase o la primera consulta a quien llegue recomendado
Renovar los contratos que vencen en marzo con un mes de anticipación
Enseñar a los vendedores a preguntar por el volumen, la fecha y quién decide
Llevar la cotización impresa y explicarla en persona a las cuentas grandes
Armar kits de temporada para el Día de la Madre, Navidad y regreso a clases
Acordar con dos hoteles que recomienden el tour a sus huéspedes a cambio de una comisión
Cobrar por teléfono las facturas con más de treinta días de vencidas
Abrir los domingos durante la temporada alta con un menú especial
Enviar una carta y una tarjeta de regalo a los vecinos recién llegados
Probar dos anuncios distintos y dejar el que trae más mensajes por peso invertido
Montar una mesa de degustación en la entrada los viernes por la tarde
Ofrecer instalación gratis y garantía extendida a quien compre el equipo completo
Reunir a diez maestros de obra en un taller con refrigerio y sorteo
Presentar el software a despachos contables con los datos de un cliente de ejemplo
Programar la segunda visita antes de que el paciente salga del consultorio
Publicar las vacantes de distribuidor y entrevistar a quince interesados
Preguntar a cada cliente nuevo cómo nos conoció y anotarlo en el sistema
Crear un grupo de difusión con las ofertas de cada jueves|Actualizar la lista de precios y enviarla a los mayoristas
Medir cuánto tarda cada pedido y avisar al cliente si se atrasa
Entregar cupones de descuento con cada factura para la próxima compra
Negociar un espacio en la góndola de tres supermercados
Traducir la página y el catálogo al inglés para compradores del exterior
Registrar la marca, los permisos y los documentos para exportar
Grabar un recorrido por la finca, la bodega o la planta
Pedir a los padres de familia que traigan a otro alumno a la jornada de puertas abiertas
Ofrecer pago en cuotas sin intereses con tarjeta de crédito
Revisar el inventario y liquidar lo que no se vendió en la temporada
Firmar con un operador logístico para entregar en 24 horas
Asignar un asesor a cada una de las veinte cuentas más importantes
Llamar a los alumnos que dejaron el curso y ofrecerles otro horario
Organizar una noche de clientes con música, vino y lanzamiento de la colección
Hacer una auditoría gratuita y entregar un informe con tres recomendaciones
Vender paquetes de cinco y diez sesiones con vigencia de seis meses
Convertir las preguntas frecuentes en videos de un minuto
Enviar la encuesta, leer los comentarios y llamar a quien puso menos de siete
Poner un aviso en la fachada, en los camiones y en las bolsas
Cambiar las condiciones de pago para quienes compran más de cierto volumen
Difundir la oferta en los grupos de vecinos y en la emisora local
Cotizar el mantenimiento de flotas a las empresas de transporte y de mensajería
Llamar a los 50 clientes que más compraron el año pasado para ofrecerles una renovación anticipada
Visitar cada semana diez empresas del parque industrial con catálogo y lista de precios
Enviar por WhatsApp la promoción del mes a todos los clientes de la base de datos
Publicar tres videos cortos por semana en Instagram y TikTok con el antes y el después
Hacer una demostración gratuita de 30 minutos en la oficina del cliente
Preparar una propuesta tipo con precios, plazos y condiciones de pago
Pedir una reseña en Google a cada cliente después de la entrega
Organizar un desayuno de trabajo para gerentes y dueños de negocio
Dar una charla en la cámara de comercio sobre cómo ahorrar costos
Crear una página de aterrizaje con formulario y testimonios
Lanzar una campaña de anuncios en Google y Facebook dirigida a la ciudad
Ofrecer un descuento del 10 % por el pago de contado o por la segunda compra
Entregar muestras gratis en supermercados, ferias y puntos de venta los sábados
Capacitar al equipo de ventas en manejo de objeciones y cierre
Hacer seguimiento por teléfono a las cotizaciones abiertas a los tres días
Firmar convenios con empresas para vender a sus empleados por descuento de nómina
Mandar un correo mensual con novedades, consejos y una oferta especial
Armar la lista de clientes inactivos con su última compra y su teléfono
Negociar con los proveedores un mejor precio por volumen|Participar en la feria del sector con un stand propio
Contratar un vendedor para la zona sur|Proponer a cada cliente un contrato anual con tarifa fija
Pedir a los clientes contentos que nos presenten a dos conocidos|Escribir un caso de éxito con cifras de tres clientes
Invitar a los contactos de LinkedIn a un seminario en línea
Entrevistar a quince clientes para saber por qué compran y qué les falta
Diseñar el paquete básico, intermedio y completo con su precio
Instalar un sistema de gestión de clientes (CRM) y cargar los contactos
Actualizar el perfil de la empresa en Google Maps con fotos y horarios
Revisar cada lunes los resultados de la semana con los vendedores
Responder en menos de una hora los mensajes que llegan por redes sociales
Grabar testimonios de clientes y publicarlos en la página y en YouTube
Llevar el producto a prueba durante quince días sin costo ni compromiso
Colocar afiches y volantes con código QR en la entrada de los edificios
Presentar el servicio a administradores de conjuntos residenciales
Abrir una tienda en línea con pago por tarjeta y envío a domicilio
Montar una vitrina de temporada con los productos más vendidos
Ofrecer envío gratis en compras superiores a cierto monto|Dar una comisión a quien refiera un cliente que compre
Enviar un recordatorio de cita el día anterior y reprogramar a quien no llega
Hacer una encuesta de satisfacción al terminar cada trabajo
Reunirse con los cinco distribuidores más grandes para acordar metas de compra
Buscar aliados entre contadores, abogados y arquitectos que atienden a los mismos clientes
Implementar un programa de lealtad con tarjeta de puntos y un regalo de cumpleaños
Crear contenido en el blog y optimizar la página para los buscadores (SEO)
Definir con el encargado de compras las fechas y las cantidades de cada pedido
Vender el plan de mantenimiento preventivo al entregar cada equipo
Inscribir a los alumnos antiguos en el nivel siguiente antes de que termine el curso
Avisar por mensaje de texto cuando llega mercancía nueva
Colaborar con tres influencers locales para dar a conocer la marca
Automatizar los correos de recuperación de carritos abandonados
Realizar una prueba piloto con cinco empresas del sector
Presentarse a las licitaciones publicadas en el portal de compras públicas|Lanzamiento de la nueva línea de productos
Campañas de email marketing segmentadas por tipo de cliente|Ventas cruzadas de accesorios y repuestos en el mostrador
Programa de referidos con bono para ambos|Descuentos por pronto pago y por volumen de compra
Remarketing a visitantes de la web que no compraron|Alianzas estratégicas con agencias de viajes, hoteles y gremios
Participación en eventos, congresos y ruedas de negocios|Atención personalizada y servicio técnico a domicilio
Estudio de precios y análisis de la competencia|Publicidad en radio local, prensa y vallas
#channel
WhatsApp|Teléfono|Llamadas|Visitas|Visita en persona|Correo|Correo electrónico|Instagram|Facebook|TikTok|LinkedIn
YouTube|Google|Google Ads|Página web|Redes sociales|Punto de venta|En el local|Mostrador|Tienda en línea|Eventos
Ferias|Reunión|Videollamada|Distribuidores|Aliados|Radio|Mensaje de texto|Equipo interno|CRM
#frequency
cada semana|cada mes|cada día|todos los días|una vez|una sola vez|una vez por semana|una vez al mes
dos veces por semana|tres por semana|5 por semana|10 por semana|cada quince días|cada lunes|los martes y jueves
los sábados|todos los viernes|lunes, miércoles y viernes|al cierre de cada mes|con cada venta|después de cada entrega
semanal|mensual|quincenal|diario|dos por mes
#note
Llovió toda la semana y vino menos gente; los pedidos por teléfono se mantuvieron
Dos clientes aplazaron la decisión para después del feriado
El anuncio nuevo trajo el doble de mensajes con el mismo presupuesto
Se atrasó el proveedor y no pudimos entregar a tiempo|Buen mes: superamos la meta de visitas y subió la conversión
La semana fue lenta por los feriados; quedaron tres visitas para el lunes
Vamos por encima de lo esperado gracias a dos pedidos grandes
Falta confirmar el pago de un cliente y hay cinco propuestas por responder
Se hicieron todas las llamadas, pero pocos contestaron|Primera venta de la estrategia nueva
Los que probaron volvieron a pedir
#decision
Los que reciben la visita compran; los que reciben el correo, no
Faltó tiempo, no interés: damos dos semanas más y sumamos a una persona
El costo por cliente es demasiado alto frente a lo que deja cada venta
Ya cumplió su meta; pasamos el esfuerzo a la otra estrategia
Va despacio, pero las cifras de las últimas dos semanas mejoran
Las tácticas se hicieron completas y la medida no se movió
Cambiamos a quién le hablamos: los pequeños deciden más rápido|Le dedicamos mucho tiempo y no trae clientes
Funciona mejor de lo que pensábamos; le sumamos presupuesto
#comment
Bajaría la meta a la mitad hasta ver las primeras tres semanas
¿Quién reemplaza a la persona encargada si se va de vacaciones?
Me gusta. Agregaría una táctica para los clientes que ya cotizaron|Cuidado con la fecha: esa semana es feriado
El número no coincide con el del informe; revisémoslo juntos|¿De dónde sale esta cifra? La veo alta para un trimestre
Me parece bien, pero falta quién se encarga y la fecha|Esto es más una táctica que una estrategia
Yo lo empezaría en febrero, después de la temporada|De acuerdo. ¿Alcanza el presupuesto para las dos cosas?
¿Cómo vamos a medir que funciona?
#overruled
Es un negocio nuevo, no hay con qué comparar|El dueño lo decidió así y tenemos los pedidos firmados
`
