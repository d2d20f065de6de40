"""Of what names are made in Spanish that no authority lists: nouns at the head, and those by which bodies are called later."""

HEADS = (
    "Grupo de Trabajo", "Relatoría Especial", "Grupo de Expertos", "Grupo Consultivo", "Grupo de Contacto",
    "Grupo Intergubernamental", "Grupo Interinstitucional y de Expertos", "Grupo Interinstitucional", "Panel de Alto Nivel",
    "Panel de Expertos", "Panel", "Grupo de Alto Nivel", "Grupo", "Comité", "Subcomité",
    "Comisión", "Subcomisión", "Consejo", "Dependencia", "Base", "Centro", "Oficina", "Alianza", "Agencia",
    "Organismo", "Red", "Organización", "Foro", "Mecanismo", "Fondo", "Instituto", "Universidad", "Banco",
    "Fuerza", "Equipo", "Misión", "Operación", "Tribunal", "Corte", "Unión", "Comunidad", "Asociación",
    "Plataforma", "Departamento", "División", "Observatorio", "Fundación", "Secretaría", "Autoridad", "Coalición",
    "Federación", "Liga", "Conferencia de las Partes", "Conferencia de los Estados Partes",
    "Reunión de los Estados Partes", "Entidad", "Academia", "Junta", "Equipo Especial", "Órgano", "Salas", "Parlamento",
    "Asamblea Mundial",
)  # fmt: skip
POSTS = (
    "Relator Especial", "Relatora Especial", "Relatoría Especial", "Relatores Especiales", "Experto Independiente",
    "Experta Independiente", "Representante Especial", "Representante Especial Adjunto",
    "Representante Especial Adjunta", "Enviado Especial", "Enviada Especial", "Enviado Personal",
    "Enviada Personal", "Asesor Especial", "Asesora Especial", "Coordinador Especial", "Coordinadora Especial",
    "Director Ejecutivo", "Directora Ejecutiva", "Director General", "Directora General", "Secretario Ejecutivo",
    "Secretaria Ejecutiva", "Alto Comisionado", "Alta Comisionada", "Alto Representante", "Alta Representante",
    "Presidente", "Presidenta", "Presidencia", "Fiscal", "Secretario", "Administrador", "Administradora",
    "Comisionado General", "Comisionada General", "Coordinador Residente", "Coordinadora Residente",
    "Coordinador del Socorro de Emergencia", "Coordinadora del Socorro de Emergencia",
    "Secretario General Adjunto", "Secretaria General Adjunta", "Ombudsman", "Comandante de la Fuerza",
    "Contralor", "Contralora", "Secretario General", "Secretaria General", "Subsecretario General", "Subsecretaria General",
    "Presidente-Relator", "Presidenta-Relatora", "Coordinador", "Coordinadora",
)  # fmt: skip
# Nouns by which bodies are called once they have been named.
CALLED = (
    "Grupo", "Grupo de Expertos", "Grupo Consultivo", "Entidad", "Alianza", "Enviado Personal", "Enviada Personal",
    "Enviado Especial", "Enviada Especial", "Equipo de Vigilancia", "Equipo de Investigaciones",
    "Comisión de Investigación", "Mecanismo de Expertos", "Comité Directivo", "Comité Ejecutivo",
    "Comité Preparatorio", "Junta Ejecutiva", "Junta Coordinadora", "Fuerza Conjunta", "Programa Conjunto", "Red",
    "Panel", "Panel de Expertos", "Dependencia Común", "Misión Integrada", "Misión de Transición", "Oficina Regional",
    "Oficina Integrada", "Comité de Sanciones", "Secretario Ejecutivo", "Secretaria Ejecutiva", "Comisionado General",
    "Comisionada General", "Alto Representante", "Alta Representante", "Coordinador Especial",
    "Coordinadora Especial", "Misión Multinacional", "Consejo Ejecutivo", "Comité Especial",
    "Grupo de Trabajo Oficioso", "Relatoría Especial", "Oficina del Alto Comisionado", "Oficina del Alto Representante",
    "Oficina de la Alta Comisionada", "Oficina de la Alta Representante", "Proceso",
)  # fmt: skip
