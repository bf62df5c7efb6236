"""How work travels and whose it is: keys and signatures; knows nothing of databases or windows."""
