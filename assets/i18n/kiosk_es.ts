<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Todos los temas</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Volver al menú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">Más botones</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Volver a la lectura</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Compruebe lo que sabe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Abajo</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Sin voz</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">Sin sonido</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">La voz no funciona</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">No se puede leer en voz alta en este idioma</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">Este equipo no tiene sonido</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Llevar a casa</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">Pantalla</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Idioma: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ocultar la página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">Retroceder</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Frase anterior</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Repetir la frase</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">Frase siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Bajar volumen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Subir volumen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">Así es.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">No del todo.</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">Ampliar o ver en tabla</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">Mostrar como</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">Gráfico</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">Tabla</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">Compruebe lo que sabe  ·  Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Pregunta siguiente</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Volver al menú</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Conviene revisarlo</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">No funciona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">Y %1 más.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">Parte %1 de %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">Sus preguntas aparecerán aquí cuando las marque.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Es demasiado largo para los códigos de esta pantalla.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished">%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>There is no other library that could be shown.</source>
        <translation type="unfinished">No hay otra biblioteca que se pueda mostrar.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">No se pudo hacer: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">No se puede leer el archivo: aquí hay algo mal escrito.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">Aquí falta algo.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">Aquí se usa un nombre que no existe.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">Aquí hay algo que no tiene la forma que debe tener.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">Aquí hay una cifra sin fuente, o con una fuente que no existe.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">Falta una imagen, un video o una grabación, o no se puede mostrar.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">La traducción no coincide con el original en cifras, nombres o enlaces.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">Aquí hay algo mal.</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">Mostrar de nuevo la pantalla</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">Pantalla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Muy grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Blanco sobre negro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Negro sobre blanco</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">Suave</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">Movimiento y altura</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Menos movimiento</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">Bajar la página</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Ocultar la pantalla</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">Última biblioteca correcta</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">Muestra lo que se mostraba antes del último cambio</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">El programa vuelve a empezar y muestra lo que se mostraba antes del último cambio. Se queda así hasta que el contenido cambie o se recargue.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">Fuentes: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  Fuentes: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">Aceptado</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">Resultados no concluyentes</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">Declaración de la clínica</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fuentes</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">Los médicos y las guías coinciden ampliamente en esto.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">Los estudios no coinciden en esto o son muy pocos. Pregunte a su médico qué significa para usted.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">Esto es lo que el centro dice de su propio trabajo. Puede que los estudios independientes no lo hayan demostrado. Pregunte a su médico qué se sabe.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">De aquí provienen las cifras.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">Imagen más grande</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">Reproducir otra vez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">10 segundos atrás</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">10 segundos adelante</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Bajar volumen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Subir volumen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">Se mide con una tarjeta bancaria</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">Ponga una tarjeta bancaria sobre la pantalla, encima de la que está dibujada. Haga la dibujada más grande o más pequeña hasta que las dos sean iguales. La pantalla mide entonces %1 pulgadas.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">Mucho más pequeño</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">Mucho más grande</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">Este tamaño no se puede guardar: el texto de las páginas sería demasiado pequeño para leerlo.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">Este tamaño no se puede guardar: el texto de las páginas sería demasiado grande para la pantalla.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">Cierre esto y vuelva a abrirlo dentro de un minuto; si dice lo mismo, avise a su técnico.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">Mida la pantalla de esquina a esquina. Si el tamaño no es este, ponga el que ha medido.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">Mida la pantalla y ponga su tamaño: en el panel del personal o como `screen_diagonal` (DIAGONAL= en la instalación).</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">Pida a un médico que lea estos textos y a quien escribe el contenido que registre la revisión con `main.py review`.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">No se puede usar la configuración de este equipo: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">Pida a su técnico que corrija el archivo de configuración.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">La biblioteca se creó el %1 a partir de %2, y está íntegra hasta el último byte.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">La biblioteca se creó el %1 a partir de %2; todavía no se ha comprobado hasta el final.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">Se muestra una biblioteca anterior, creada el %1: no incluye el contenido más reciente de %2.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">La biblioteca está dañada: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">Pida a su técnico que cree de nuevo la biblioteca y revise el disco.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">No hay ninguna biblioteca que se pueda mostrar: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `main.py build` con el usuario con el que funciona el quiosco.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">La biblioteca no se pudo leer a tiempo.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">No hay ninguna revisión médica pendiente en los próximos 30 días.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">Aún sin revisar por un profesional clínico: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">Pronto toca una revisión médica: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">Organice ya la revisión de estos temas.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">Ha pasado la fecha de una revisión médica: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">Pida a un profesional clínico que revise estos temas: lo que dicen puede estar anticuado.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">No se pudo leer cuándo tocan las revisiones.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">Nada ha cambiado desde que lo revisó un médico.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">Cambió después de la revisión: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">Cambió después de la revisión: %1. Aún sin revisar por un médico: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">No se pudo leer qué está revisado.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">Se puede escribir en el disco y tiene %1 libres.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">Al disco solo le quedan %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">Pida a su técnico que libere espacio en el disco esta semana.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">El disco está lleno: quedan %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">Pida a su técnico que libere espacio en el disco hoy mismo.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">No se puede escribir nada en %1.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">Vuelva a encender el equipo; si dice lo mismo, pida a su técnico que revise el disco.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">El disco no responde.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">Vuelva a encender el equipo; si dice lo mismo, pida a su técnico que cambie el disco.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">Compárelo con un reloj de pulsera una vez al mes.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">Pida a su técnico que ponga el reloj en hora y que le cambie la pila si vuelve a fallar.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">Pida a quien escribe el contenido que lo corrija. Mientras tanto, los visitantes ven lo que se mostraba antes del último cambio.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">La pantalla no se puede apagar fuera del horario de atención porque falta %1; se muestra en negro.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">Este sistema gráfico no puede apagar la pantalla fuera del horario de atención; se muestra en negro.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">Este sistema gráfico no puede apagar la pantalla. Ningún horario de atención lo necesita.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">Pida a su técnico que lo instale (`%2`) y luego reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Pida a su técnico que use otro servidor gráfico (`%2`) o que ponga `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Pida a su técnico que revise el controlador gráfico o que ponga `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">No se ofrecen porque ningún tipo de letra de este equipo tiene sus letras: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">Las visitas no pueden empezar en su idioma porque ningún tipo de letra de este equipo tiene sus letras. No se ofrecen: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `%2` y luego reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">Pida a su técnico que instale estos tipos de letra y luego reinicie el quiosco: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">Deje el equipo encendido durante la noche y conectado a una red. Si no hay red, pida a su técnico que lo actualice (docs/machine.md, en &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">Reinicie el quiosco. Si dice lo mismo, mire más abajo qué problema tiene el contenido.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">El contenido no tiene problemas.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">El contenido tiene un problema.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">El contenido tiene %1 problemas.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">El contenido todavía no se ha comprobado.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">El quiosco puede leer todo lo que ha guardado.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">El quiosco no ha podido leer estos archivos propios y ha empezado otros nuevos: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">Pida a su técnico que mire el registro y revise el disco, y que después borre estos archivos.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">No se han podido revisar los archivos propios del quiosco.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">El reloj marca %1 (%2); lo ajusta la red.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">El reloj marca %1 (%2); ninguna red lo ajusta.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">El reloj marca %1 (%2), pero el reloj interno del equipo marca otra cosa: la hora será incorrecta la próxima vez que se encienda.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `sudo hwclock --systohc` y, si vuelve a ocurrir, que cambie la pila.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">El reloj marca %1 (%2). Ninguna red lo ajusta y el equipo no tiene un reloj interno que conserve la hora mientras está apagado.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">Compare la hora con un reloj de pulsera cada vez que se encienda el equipo, o pida a su técnico una red o un reloj interno.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">El reloj marca %1 (%2), pero la última visita fue el %3.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">El reloj marca %1 (%2), más de tres años después de que se creó la biblioteca (%3).</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">Compare el reloj con un calendario. Si está bien, haga revisar el contenido y crear de nuevo la biblioteca.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">El reloj marca %1 (%2), y eso no puede ser.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">No hay horario de atención configurado: la pantalla está siempre encendida.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">Según su horario de atención, el centro está abierto hasta: %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">Según su horario de atención, el centro está cerrado hasta: %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">Según su horario de atención, el centro está siempre abierto.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">Según su horario de atención, el centro no abre nunca: la pantalla está siempre en reposo.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">Pida a su técnico que revise `opening_hours` y `closed_on` en la configuración.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">Hay un horario de atención configurado, pero no una zona horaria: la hora UTC es %1, y la pantalla entra en reposo según esa hora.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">Pida a su técnico que configure la zona horaria con `timedatectl set-timezone`.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">El horario de atención no se pudo leer a tiempo.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y mide %2 pulgadas, según se ajustó.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles e indica que mide %2 pulgadas.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y no indica su tamaño: se suponen %2 pulgadas.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">Mida la pantalla de esquina a esquina y ponga esa medida como su tamaño.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y está ajustada a %2 pulgadas: las mayúsculas solo miden %3 píxeles de alto, demasiado pequeñas para leerlas.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y está ajustada a %2 pulgadas: en una línea solo caben unos %3 caracteres, demasiado pocos para leer.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles e indica que mide %2 pulgadas: las mayúsculas solo miden %3 píxeles de alto, demasiado pequeñas para leerlas.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles e indica que mide %2 pulgadas: en una línea solo caben unos %3 caracteres, demasiado pocos para leer.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y está ajustada a %2 pulgadas, pero indica que mide %3 pulgadas.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">La pantalla tiene %1 píxeles y solo muestra %2 imágenes por segundo: el movimiento no es fluido.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">Pida a su técnico que use otro cable u otra conexión, o menos píxeles.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">Desde aquí no se puede ver la pantalla.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">Mire esto en el propio quiosco, o ejecútelo en la sesión del quiosco.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">Hay una pantalla táctil: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">No hay pantalla táctil.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">Mire si el cable USB de la pantalla está bien conectado en los dos extremos y luego reinicie el equipo.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">Desde aquí no se puede ver si hay una pantalla táctil.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">La pantalla se puede apagar fuera del horario de atención.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">La pantalla no se puede apagar porque falta %1. Ningún horario de atención lo necesita.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Antes de configurar un horario de atención, pida a su técnico que lo instale (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">La imagen se puede girar para una pantalla en vertical.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">Si hay que girarla, pida a su técnico que ejecute `%2`.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">La imagen no se puede girar mientras el quiosco funciona porque falta %1.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Si hay que girarla, pida a su técnico que lo instale (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">La imagen se puede girar al iniciar el sistema gráfico.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">Si hay que girarla, pida a su técnico que ponga `%2` (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">Este sistema gráfico no puede girar la imagen.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">Si hay que girarla, pida a su técnico otro controlador gráfico.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">El tacto está asignado a su pantalla.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">Puede que el tacto no coincida con la imagen: no se puede asignar porque falta %1.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">Puede que el tacto no coincida con la imagen: la pantalla está girada o hay varias.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">Pruebe «Probar el tacto» en el panel del personal. Si no coincide, pida a su técnico que ejecute `%2`.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">Hay una salida de sonido.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">Aquí nada da sonido: no se puede leer nada en voz alta.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">Mire si el parlante está conectado y encendido.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">El sonido de este equipo está silenciado o al 0 %: nadie puede oírlo.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">Pida a su técnico que lo suba (docs/machine.md, en «Sound and voices»).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">El sonido de este equipo no responde.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">Vuelva a encender el equipo; si dice lo mismo, avise a su técnico.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">Hay una voz para cada idioma que se ofrece.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">No hay voz para: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">Pida a su técnico que instale una voz, o que grabe las frases (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">El servicio de voz no responde: no se puede leer nada en voz alta.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">No hay ninguna impresora configurada: no se imprime nada.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">La impresora %1 está lista.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">La impresora %1 se detuvo. El quiosco la pone de nuevo en marcha con la próxima impresión, hasta 3 veces en 24 horas.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Mire si falta papel, si hay un atasco o un cartucho vacío. Luego imprima «Uso del quiosco» en el panel del personal, con lo que la impresora vuelve a funcionar, o pida a su técnico que ejecute `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">La impresora %1 se detuvo.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Mire si falta papel, si hay un atasco o un cartucho vacío, y luego pida a su técnico que ejecute `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">La impresora %1 no acepta documentos.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `sudo cupsaccept %1`.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">Este equipo no conoce ninguna impresora %1.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">Pida a su técnico que instale la impresora o que la quite de la configuración.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">El programa `ipptool`, que imprime en %1, no está instalado.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `sudo apt-get install cups cups-ipp-utils`.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">No se puede imprimir nada en %1: este sistema no tiene CUPS para el quiosco.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">Pida a su técnico que quite `printer` de la configuración o que use Linux.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">El servicio de impresión no responde para la impresora %1.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">Están todas las letras que se muestran.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">Faltan letras para: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `main.py fonts`, que indica qué hay que instalar.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">Las letras todavía no se han comprobado.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">Si este equipo se bloquea, su temporizador de vigilancia lo reinicia: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">El temporizador de vigilancia, que reiniciaría el equipo si se bloquea, no está en uso: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">Reinicie el equipo. Si el problema continúa, pida a su técnico que lo revise (docs/machine.md, en &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">Este equipo no tiene temporizador de vigilancia: si se bloquea, no se reinicia solo.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">Si se bloquea, mantenga presionado el botón de encendido diez segundos y vuelva a encenderlo.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">Las actualizaciones de seguridad del %1 están instaladas.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">Las actualizaciones de seguridad más recientes de este equipo son del %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">Todavía no se ha instalado ninguna actualización de seguridad.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">Las actualizaciones de seguridad no se instalan: falta el programa necesario.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `sudo apt-get install unattended-upgrades`.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">Las actualizaciones de seguridad esperan un reinicio del equipo desde el %1.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">Deje el equipo encendido durante la noche o reinícielo después del cierre.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">El último inicio: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">Si esto se repite, avise a su técnico para que mire el registro.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">No se sabe nada de un inicio anterior.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">Se guardan los recuentos de uso.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">A los recuentos de uso les falta una parte: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">Los visitantes no pierden nada; si esto se repite, avise a su técnico.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">Hay un PIN para el personal.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">No hay ningún PIN para el personal.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Pida a su técnico que ejecute `main.py pin` con el usuario con el que funciona el quiosco.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">Ningún PIN abre el panel del personal: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">Pida a su técnico que ponga otro PIN con `main.py pin` y revise el disco.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">No se ofrece ningún idioma como borrador.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">Se ofrecen aunque son borradores: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">Haga revisar estas traducciones, o ponga `translations` en reviewed.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">No se pudo leer el estado de las traducciones.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">Estado del equipo</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">Qué funciona, qué no y qué hacer</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">No se ha comprobado nada.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">Todo está bien.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">Hay algo que conviene revisar.</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Gracias.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">¿Le resultó útil?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">Sí, me ha sido útil</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">No mucho</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">No me ha sido muy útil</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ocultar la página</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">Para proteger su privacidad, esta pantalla volverá al inicio.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Seguir leyendo</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">Terminar ahora</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">En resumen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Teclado</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">Índice</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">Otras teclas: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Vaciar</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">Salir del quiosco</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">Cierra el programa</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">El programa se cierra. El quiosco no se vuelve a mostrar hasta que alguien lo inicie.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">Salir ahora</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">¿Sobre qué le gustaría saber?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Toque un tema.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Ver la película (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Escuchar la grabación (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">Ocultar este texto</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">Leer la transcripción</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">Toque un tema para leer sobre él.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">Contenido firmado</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">Qué está instalado y de quién es; una nueva memoria USB con contenido</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">El contenido se está comprobando e instalando. Se mostrará cuando no haya nadie ante la pantalla.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">El quiosco vuelve al contenido anterior. Se mostrará cuando no haya nadie ante la pantalla.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">No hay contenido firmado instalado.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">Nueva memoria USB con contenido</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">De %1, para %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">Compare estas palabras con las que le dio quien publica el contenido:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">Las palabras son iguales: instalar este contenido</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">Desde ahora el quiosco solo acepta contenido de esta fuente</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">Contenido del %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">Instalado el %1 desde una memoria USB</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">Instalado el %1 desde %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">Palabras de quien publica: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">Volver al contenido anterior</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">Volver al contenido del %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">El contenido actual no se instala otra vez; uno más nuevo, sí</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">Última búsqueda de contenido: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">No hubo ningún problema.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Para el personal</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">Demasiados PIN incorrectos. Inténtelo de nuevo en %1 minutos.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">Demasiados PIN incorrectos. Inténtelo de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">Demasiados PIN incorrectos: el panel está bloqueado. La persona encargada de este equipo puede desbloquearlo.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">No se puede comprobar ningún PIN: el disco no se puede leer o no se puede escribir en él. La persona encargada de este equipo encontrará el motivo en el registro.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Este no es el PIN. Escríbalo de nuevo y luego toque Entrar.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">Escriba el PIN y luego toque Entrar. Lo que se escribe no se muestra.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">Leer todo</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Compruebe lo que sabe</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Fuentes y revisión</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 de %2  ·  %3 min</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">Solo el resumen</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Pendiente de revisión médica</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">Cambió después de la revisión</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Fuentes y revisión</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Para el personal</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Página %1 de %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">Impreso el %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Mis preguntas</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Más pequeño</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Abajo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">Cambiar el PIN</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">Las cifras que abren este panel</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">El PIN se ha cambiado.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Este no es el PIN. Escríbalo de nuevo y luego toque Entrar.</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">Escriba el PIN actual y luego toque Entrar.</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">Escriba el PIN nuevo otra vez y luego toque Entrar.</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 Escriba otro PIN nuevo.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">Los dos PIN nuevos no eran iguales. Escriba el PIN nuevo de nuevo.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">Escriba un PIN nuevo de %1 a %2 cifras y luego toque Entrar.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">Aquí no hay sonido. Puede leer en la página lo que se dice.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">Esto no se puede reproducir. Puede leer en la página lo que se dice.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Se está imprimiendo…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">Ya está impreso. Recójalo de la impresora.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">La impresora se detuvo. No se imprimió nada. Nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">No se pudo imprimir. Use el código o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">La impresora tarda demasiado. Ya no saldrá nada más. Nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">Hoy no se puede imprimir más. El código también sirve.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">No se llega a la impresora. El código también sirve.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">Llevarme mis preguntas</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Subir la pantalla</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">Recargar el contenido</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">Muestra lo último que se puso en la carpeta de contenido</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">El programa vuelve a empezar y, mientras tanto, prepara el contenido. Lo que se muestra ahora se queda hasta que termine y no haya nadie ante la pantalla. Si el contenido tiene un problema, se queda también después.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">Recargar ahora</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">Reiniciar</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">Cierra el programa y lo vuelve a iniciar</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">El programa se cierra y vuelve a empezar. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">Cambió desde que %1 lo revisó el %2.</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Pendiente de revisión médica</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">Revisado por %1 el %2. Próxima revisión: %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Esto es información, no un consejo médico. Su médico puede decirle qué significa para usted.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">Probar la pantalla</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">Colores lisos, y los bordes</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1 de %2. Una línea blanca recorre los cuatro bordes. Toque para terminar.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1 de %2. ¿Se ve igual en todas partes? Toque para ver el siguiente.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Buscar: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Escriba lo que busca, o abra uno de estos:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">No se encontró nada. Quizá le ayude uno de estos:</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">No está tal como se ha escrito. Esto se le parece:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">Encontrado:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">Esta imagen puede ser difícil de ver. Usted decide si la mira.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">Estos números dicen cuánto viven las personas con esta enfermedad. Hablan de muchas personas, no de usted. Usted decide si los ve.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">Cerrar esta tarjeta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Abajo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Contenido</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Glosario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">Ir al texto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 min</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">Fuentes de «%1»</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">Qué significan las etiquetas</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Ahora todo se lee en voz alta. Con Tab o una flecha se avanza, con Enter se elige, con Escape se vuelve atrás. Mantenga pulsada Home para terminar.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">Lectura en voz alta desactivada.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">botón</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">recuadro</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">palabra explicada</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">no elegido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">¿Sigue ahí? Pulse cualquier tecla o toque la pantalla para seguir.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">Quedan %1 segundos</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Abajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Para el personal</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">Toque para empezar</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Mis preguntas</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Esto es información, no un consejo médico. Su médico puede decirle qué significa para usted.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Llevar a casa</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">¿Qué le gustaría llevarse?</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">Esta sección en resumen</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">Toda la sección</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">Mis preguntas (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">La dirección de esta página</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">Parte siguiente</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">El teléfono abre esta página en nuestro sitio web. Para eso hace falta red.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">El teléfono muestra directamente el texto: no hace falta red.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Marque las preguntas que quiere hacer.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">Apunte la cámara del teléfono al cuadrado y guarde el texto: no hace falta red.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">Apunte la cámara del teléfono al cuadrado.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">Toque la dirección que muestra el teléfono.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">Guarde el texto que muestra el teléfono: cópielo o haga una captura de pantalla.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">Haga lo mismo con la parte siguiente. Hay %1 partes.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 min</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">En %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">¿Sobre qué le gustaría saber?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Toque un tema.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">Probar el tacto</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">Cada parte de la pantalla, y varios dedos</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">Pase el dedo por todos los campos, también por las esquinas. Se rellenan donde la pantalla nota un dedo; los que están detrás de esta tarjeta no pueden.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">Campos rellenos: %1. Dedos a la vez: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">El texto original ha cambiado desde esta traducción. Si algo es importante para usted, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Esta traducción es un borrador. Ninguna persona calificada la ha revisado todavía. Si algo es importante para usted, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">Esta parte no está al día en su idioma. Se muestra en %1.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">Este tema todavía no está disponible en su idioma. Se muestra en %1.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">menos de %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">No se ha contado nada.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">Visitas: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">Qué se leyó hoy, la semana pasada y el mes pasado; no se identifica a nadie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">Del %1 al %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">Páginas en una visita normal: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">Las páginas que se abrieron menos de %1 veces no aparecen en la lista.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Se está imprimiendo…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">Ya está impreso.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">La impresora se detuvo. No se imprimió nada.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">No se pudo imprimir.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">La impresora tarda demasiado. Ya no saldrá nada más.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">No se llega a la impresora.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">Uso del quiosco</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">La semana pasada</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">El mes pasado</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">Cuántas veces se abrió cada página</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">Cómo empiezan las visitas</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">Idioma, tamaño del texto y volumen</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">Cada visitante puede cambiarlo; el siguiente empieza otra vez con esto.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Muy grande</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">Volumen de la voz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>WeakPin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished">Un PIN solo tiene cifras.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">Un PIN tiene de %1 a %2 cifras; este tiene %3.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">Un PIN tiene al menos %1 cifras distintas.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">Las cifras van seguidas, como 123456 o 654321.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">Las mismas cifras se repiten una y otra vez, como 123123.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">Parece una fecha o un año: es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">Es un número que elige mucha gente.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">Forma o contiene una palabra o un número del centro, o una palabra habitual.</translation>
    </message>
</context>
</TS>
