// A.4 delegates of private methods are made where the method can be called
// covers: A4.delegate
// oracle: differs (access is not checked)
funcdef int Op(int);

class Counter
{
    private int secret(int a) { return a; }
    Op@ get() { return Op(secret); }
}

void main()
{
    Counter c;
    Op@ a = c.get();
    Op@ b = Op(c.secret); // expect error AS2010
}
