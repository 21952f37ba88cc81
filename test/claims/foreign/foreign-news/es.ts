import type { NewsText } from "./news-text.ts";

export const es: readonly NewsText[] = [
  {
    text: `El Gobierno de Costanera aprobó este martes un plan de emergencia para las zonas afectadas por las inundaciones, que han dejado al menos 23 muertos y miles de desplazados, según confirmó el ministro del Interior, Julián Ocampo, en una rueda de prensa.

"No vamos a dejar a nadie atrás", ha subrayado Ocampo, que ha cifrado en 400 millones de euros las primeras ayudas. El ministro ha insistido en que los pagos empezarán "en cuestión de días" y ha descartado una subida de impuestos.

La líder de la oposición, Marta Escudero, ha acusado al Ejecutivo de llegar tarde. "Las alertas se enviaron cuando el agua ya estaba en las casas", denunció en su cuenta de X. A su juicio, el plan es "insuficiente" y "propaganda".

Fuentes del Ministerio consultadas por este periódico aseguran que el aviso se emitió a las 18.00, dos horas antes de la crecida. El alcalde de Riosanto, en cambio, sostiene que nadie le llamó hasta las nueve de la noche.

—¿Y usted qué hizo? —preguntó un vecino.

—Esperar —respondió Escudero, visiblemente molesta.

De acuerdo con los datos de la Agencia de Meteorología, en algunas localidades cayeron más de 300 litros por metro cuadrado. "Es un episodio sin precedentes", explica Lucía Ferrán, investigadora de la Universidad de Alameda, quien advierte de que fenómenos así serán más frecuentes.

El presidente del país vecino, Andrés Molina, telefoneó a Ocampo para expresarle sus condolencias y le ofreció el envío de equipos de rescate. Bruselas pidió por su parte "prudencia" y recordó que el fondo de solidaridad tarda semanas en activarse.`,
    said: [
      [
        "indirect",
        "El Gobierno de Costanera aprobó este martes un plan de emergencia para las zonas afectadas por las inundaciones, que han dejado al menos 23 muertos y miles de desplazados",
        "Julián Ocampo",
      ],
      ["direct", '"No vamos a dejar a nadie atrás"', "Julián Ocampo"],
      ["indirect", "en 400 millones de euros las primeras ayudas", "Julián Ocampo"],
      ["mixed", 'los pagos empezarán "en cuestión de días"', "Julián Ocampo"],
      ["indirect", "una subida de impuestos", "Julián Ocampo"],
      ["indirect", "llegar tarde", "Marta Escudero"],
      ["direct", '"Las alertas se enviaron cuando el agua ya estaba en las casas"', "Marta Escudero"],
      ["mixed", 'el plan es "insuficiente" y "propaganda"', "Marta Escudero"],
      ["indirect", "el aviso se emitió a las 18.00, dos horas antes de la crecida", "Fuentes del Ministerio"],
      ["indirect", "nadie le llamó hasta las nueve de la noche", "El alcalde de Riosanto"],
      ["direct", "¿Y usted qué hizo?", "un vecino"],
      ["direct", "Esperar", "Marta Escudero"],
      ["indirect", "en algunas localidades cayeron más de 300 litros por metro cuadrado", "Agencia de Meteorología"],
      ["direct", '"Es un episodio sin precedentes"', "Lucía Ferrán"],
      ["indirect", "fenómenos así serán más frecuentes", "Lucía Ferrán"],
      ["direct", '"prudencia"', "Bruselas"],
      ["indirect", "el fondo de solidaridad tarda semanas en activarse", "Bruselas"],
    ],
  },
  {
    text: `La portavoz de la Fiscalía, Nuria Calvet, informó ayer de la detención de once personas presuntamente vinculadas a una red de estafas. Los arrestados, añadió, serán puestos a disposición judicial en las próximas horas.

"Se trata de una organización muy estructurada", indicó Calvet, quien precisó que la investigación comenzó hace dos años tras la denuncia de una jubilada de Villaseca. La Policía calcula que el grupo obtuvo más de 6 millones de euros.

El abogado de dos de los detenidos, Emilio Roca, aseguró en declaraciones a Radio Costa que sus clientes "no tienen nada que ver" con los hechos. Roca criticó la actuación policial y anunció que pedirá su libertad. También reclamó que se respete la presunción de inocencia.

Preguntado por el caso, el ministro se limitó a decir que confía en la justicia. "Que hablen los jueces", zanjó. Según fuentes de la investigación, no se descartan nuevas detenciones.`,
    said: [
      ["indirect", "la detención de once personas presuntamente vinculadas a una red de estafas", "Nuria Calvet"],
      ["indirect", "Los arrestados serán puestos a disposición judicial en las próximas horas", "Nuria Calvet"],
      ["direct", '"Se trata de una organización muy estructurada"', "Nuria Calvet"],
      [
        "indirect",
        "la investigación comenzó hace dos años tras la denuncia de una jubilada de Villaseca",
        "Nuria Calvet",
      ],
      ["indirect", "el grupo obtuvo más de 6 millones de euros", "La Policía"],
      ["mixed", 'sus clientes "no tienen nada que ver" con los hechos', "Emilio Roca"],
      ["indirect", "la actuación policial", "Emilio Roca"],
      ["indirect", "pedirá su libertad", "Emilio Roca"],
      ["indirect", "se respete la presunción de inocencia", "Emilio Roca"],
      ["indirect", "confía en la justicia", "el ministro"],
      ["direct", '"Que hablen los jueces"', "el ministro"],
      ["indirect", "no se descartan nuevas detenciones", "fuentes de la investigación"],
    ],
  },
  {
    text: `Monteluna, 4 may (EFA).- El presidente de Valdoria, Ramiro Quesada, afirmó este lunes que su país "no cederá ante las presiones" y acusó a la vecina Tresalia de haber violado el acuerdo fronterizo de 2011.

En un mensaje a la nación, el mandatario pidió calma a la población y prometió que no habrá racionamiento. "Estamos preparados para cualquier escenario", recalcó.

La canciller de Tresalia, Elvira Santos, rechazó las acusaciones, que calificó de "infundadas". "Nuestros soldados nunca cruzaron la línea", manifestó en una entrevista con el diario La Jornada del Sur. Santos subrayó, además, que su Gobierno está dispuesto a dialogar.

Por su parte, la Organización de Estados del Istmo llamó a ambas partes a evitar una escalada. El analista Pedro Inchausti cree que la crisis durará semanas: "Ninguno de los dos puede permitirse retroceder".`,
    said: [
      ["mixed", 'su país "no cederá ante las presiones"', "Ramiro Quesada"],
      ["indirect", "haber violado el acuerdo fronterizo de 2011", "Ramiro Quesada"],
      ["indirect", "calma a la población", "Ramiro Quesada"],
      ["indirect", "no habrá racionamiento", "Ramiro Quesada"],
      ["direct", '"Estamos preparados para cualquier escenario"', "Ramiro Quesada"],
      ["indirect", "las acusaciones", "Elvira Santos"],
      ["direct", '"infundadas"', "Elvira Santos"],
      ["direct", '"Nuestros soldados nunca cruzaron la línea"', "Elvira Santos"],
      ["indirect", "su Gobierno está dispuesto a dialogar", "Elvira Santos"],
      ["indirect", "evitar una escalada", "Organización de Estados del Istmo"],
      ["indirect", "la crisis durará semanas", "Pedro Inchausti"],
      ["direct", '"Ninguno de los dos puede permitirse retroceder"', "Pedro Inchausti"],
    ],
  },
  {
    text: `Los bomberos lograron controlar el incendio que desde el sábado arrasó 2.300 hectáreas en la sierra de Peñalta, informó el Gobierno regional en un comunicado. «El perímetro está estabilizado», señala el texto, que añade que 140 vecinos han podido volver a casa.

La consejera de Medio Ambiente, Rosa Aguirre, explicó que el fuego se originó por un rayo y negó que faltaran medios. «Hemos tenido 12 aviones desde el primer día», dijo a los periodistas. «Nadie puede decir lo contrario».

El sindicato de agentes forestales, sin embargo, denuncia que las brigadas trabajaron sin relevo. «Llevábamos treinta horas sin dormir», cuenta Iván, uno de los bomberos, que prefiere no dar su apellido. Aguirre respondió que esas quejas no le constan.

«¿Quién va a pagar esto?», se pregunta Carmen Olmedo, ganadera de 61 años. Ella perdió cuarenta ovejas. Asegura que nadie del Gobierno la ha llamado.`,
    said: [
      [
        "indirect",
        "Los bomberos lograron controlar el incendio que desde el sábado arrasó 2.300 hectáreas en la sierra de Peñalta",
        "el Gobierno regional",
      ],
      ["direct", "«El perímetro está estabilizado»", "el texto"],
      ["indirect", "140 vecinos han podido volver a casa", "el texto"],
      ["indirect", "el fuego se originó por un rayo", "Rosa Aguirre"],
      ["indirect", "faltaran medios", "Rosa Aguirre"],
      ["direct", "«Hemos tenido 12 aviones desde el primer día» «Nadie puede decir lo contrario»", "Rosa Aguirre"],
      ["indirect", "las brigadas trabajaron sin relevo", "El sindicato de agentes forestales"],
      ["direct", "«Llevábamos treinta horas sin dormir»", "Iván"],
      ["indirect", "esas quejas no le constan", "Rosa Aguirre"],
      ["direct", "«¿Quién va a pagar esto?»", "Carmen Olmedo"],
      ["indirect", "nadie del Gobierno la ha llamado", "Carmen Olmedo"],
    ],
  },
  {
    text: `Puerto Lince, 17 sep (Agencia Nova).- Al menos cuatro mineros permanecen atrapados desde el miércoles en una mina de cobre del norte del país, según informaron fuentes oficiales. "Sabemos que están vivos porque hemos oído golpes", explicó a los medios el ministro de Minería, Octavio Becerra, desplazado hasta el lugar.

Becerra detalló que los rescatistas han perforado 180 metros y que necesitarán al menos dos días más. Familiares de los trabajadores, que acampan a la entrada del yacimiento, reprochan a la empresa la falta de información. "Nadie nos dice nada", se queja Yolanda Paz, esposa de uno de los atrapados.

La compañía Minera Altamar negó cualquier negligencia. "Cumplimos con todas las normas", aseveró su gerente, Rodrigo Lagos, quien admitió no obstante que la galería había sido clausurada en 2022. El sindicato, por su lado, sostuvo que los obreros habían alertado del mal estado del túnel y exigió la dimisión de la directiva.

El Papa pidió rezar por los mineros. "Estoy cerca de ellos", escribió en su cuenta oficial. Para el ingeniero Damián Soto, experto en rescates, las próximas horas serán decisivas.`,
    said: [
      [
        "indirect",
        "Al menos cuatro mineros permanecen atrapados desde el miércoles en una mina de cobre del norte del país",
        "fuentes oficiales",
      ],
      ["direct", '"Sabemos que están vivos porque hemos oído golpes"', "Octavio Becerra"],
      [
        "indirect",
        "los rescatistas han perforado 180 metros y que necesitarán al menos dos días más",
        "Octavio Becerra",
      ],
      ["indirect", "la falta de información", "Familiares de los trabajadores"],
      ["direct", '"Nadie nos dice nada"', "Yolanda Paz"],
      ["indirect", "cualquier negligencia", "Minera Altamar"],
      ["direct", '"Cumplimos con todas las normas"', "Rodrigo Lagos"],
      ["indirect", "la galería había sido clausurada en 2022", "Rodrigo Lagos"],
      ["indirect", "los obreros habían alertado del mal estado del túnel", "El sindicato"],
      ["indirect", "la dimisión de la directiva", "El sindicato"],
      ["indirect", "rezar por los mineros", "El Papa"],
      ["direct", '"Estoy cerca de ellos"', "El Papa"],
      ["indirect", "las próximas horas serán decisivas", "Damián Soto"],
    ],
  },
  {
    text: `La vicepresidenta segunda, Irene Maldonado, avanzó este jueves que el salario mínimo subirá un 4% en enero. "Es una cuestión de justicia social", aseguró durante la sesión de control en el Congreso. Maldonado reprochó al líder conservador, Gonzalo Arrieta, su "frivolidad" y le pidió que se sume al acuerdo.

Arrieta replicó que la subida destruirá empleo. "Ustedes viven en una burbuja", le espetó desde su escaño. La patronal, que se levantó de la mesa hace dos semanas, considera la medida "un disparate".

Los sindicatos celebran el anuncio, aunque lo ven insuficiente. "Nos hubiera gustado llegar al 6%", lamenta Rosario Vega, secretaria general de Unión Obrera. A juicio de la dirigente, el Gobierno debería ser más valiente.

Por otro lado, el Banco Central prevé que la inflación cerrará el año en el 3,2%, de acuerdo con un informe publicado ayer. Su gobernador, Esteban Prieto, insistió en la necesidad de contener el gasto. Preguntada al respecto, Maldonado evitó pronunciarse.`,
    said: [
      ["indirect", "el salario mínimo subirá un 4% en enero", "Irene Maldonado"],
      ["direct", '"Es una cuestión de justicia social"', "Irene Maldonado"],
      ["mixed", 'su "frivolidad"', "Irene Maldonado"],
      ["indirect", "se sume al acuerdo", "Irene Maldonado"],
      ["indirect", "la subida destruirá empleo", "Gonzalo Arrieta"],
      ["direct", '"Ustedes viven en una burbuja"', "Gonzalo Arrieta"],
      ["mixed", 'la medida "un disparate"', "La patronal"],
      ["direct", '"Nos hubiera gustado llegar al 6%"', "Rosario Vega"],
      ["indirect", "el Gobierno debería ser más valiente", "Rosario Vega"],
      [
        "indirect",
        "Por otro lado, el Banco Central prevé que la inflación cerrará el año en el 3,2%",
        "un informe publicado ayer",
      ],
      ["indirect", "la inflación cerrará el año en el 3,2%", "el Banco Central"],
      ["indirect", "la necesidad de contener el gasto", "Esteban Prieto"],
    ],
  },
  {
    text: `El Tribunal Supremo de Lagunas confirmó la condena a ocho años de prisión contra el exalcalde Ricardo Montoya por desviar fondos públicos. La sentencia, a la que tuvo acceso El Mirador, concluye que Montoya "actuó a sabiendas" durante su mandato.

"Es una injusticia", reaccionó el exregidor a la salida del juzgado. Su abogada, Patricia Llanos, adelantó que acudirán a instancias internacionales. "Este proceso ha estado lleno de irregularidades", argumentó Llanos, y recordó que dos testigos se retractaron.

La fiscal del caso, Beatriz Unzué, se mostró satisfecha con el fallo. "La ley es igual para todos", dijo escuetamente. Desde el partido de Montoya guardan silencio, aunque varios dirigentes admiten en privado que su carrera política está acabada.

¿Qué pasará ahora? Según expertos consultados por la agencia Sur, el exalcalde ingresará en prisión en un plazo de quince días. "No tiene escapatoria", resume el penalista Joaquín Duarte.`,
    said: [
      ["mixed", 'Montoya "actuó a sabiendas" durante su mandato', "La sentencia"],
      ["direct", '"Es una injusticia"', "el exregidor"],
      ["indirect", "acudirán a instancias internacionales", "Patricia Llanos"],
      ["direct", '"Este proceso ha estado lleno de irregularidades"', "Patricia Llanos"],
      ["indirect", "dos testigos se retractaron", "Patricia Llanos"],
      ["direct", '"La ley es igual para todos"', "Beatriz Unzué"],
      ["indirect", "su carrera política está acabada", "varios dirigentes"],
      ["indirect", "el exalcalde ingresará en prisión en un plazo de quince días", "expertos"],
      ["direct", '"No tiene escapatoria"', "Joaquín Duarte"],
    ],
  },
  {
    text: `La aerolínea Vuelos del Plata canceló ayer 37 vuelos por una huelga de controladores que, según el gremio, continuará hasta el viernes. "No nos dejaron otra salida", lanzó su secretario general, Mario Cáceres, tras una asamblea en Puerto Nuevo.

El ministro de Transporte calificó la protesta de "irresponsable" y llamó a los trabajadores a volver al diálogo. Cáceres le respondió que el Gobierno incumplió lo pactado en marzo.

"Llevo dos días durmiendo en el suelo", relató Inés Barrios, una turista varada en la terminal. La empresa señaló que devolverá el importe de los pasajes, pero descartó pagar indemnizaciones. En opinión de la abogada Sofía Luna, los afectados pueden acudir a los tribunales.`,
    said: [
      ["indirect", "continuará hasta el viernes", "el gremio"],
      ["direct", '"No nos dejaron otra salida"', "Mario Cáceres"],
      ["mixed", 'la protesta de "irresponsable"', "El ministro de Transporte"],
      ["indirect", "volver al diálogo", "El ministro de Transporte"],
      ["indirect", "el Gobierno incumplió lo pactado en marzo", "Mario Cáceres"],
      ["direct", '"Llevo dos días durmiendo en el suelo"', "Inés Barrios"],
      ["indirect", "devolverá el importe de los pasajes", "La empresa"],
      ["indirect", "pagar indemnizaciones", "La empresa"],
      ["indirect", "los afectados pueden acudir a los tribunales", "Sofía Luna"],
    ],
  },
  {
    text: `El nuevo puente abrirá en junio y costará 12 millones de euros. Los obreros trabajan de noche para terminar a tiempo. La alcaldesa Ana Ruiz inauguró el lunes un parque en Villaseca, que cuenta con tres fuentes y un lago. El club Real Sierra ganó 2-1 al líder y sigue en lo alto de la tabla. El Gobierno aprobó una ley que permite abrir los domingos. La empresa busca reducir gastos. El actor recibió el premio «Luz del Sur» por su papel en «La casa». El juez ordenó el registro de la vivienda.`,
    said: [],
  },
];
