// B.12 calling a null funcdef
// covers: B12.null, A9.unbound-function
funcdef int Op(int);
class Holder { Op@ op; }

void main()
{
    Holder h;
    println(h.op is null); // expect: true
    h.op(1); // expect exception: Unbound function called
}
