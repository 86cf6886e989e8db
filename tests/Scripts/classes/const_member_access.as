// Members of a const object are const, handles in it keep their objects open
// covers: B6.const-deep, A3.const-method
class In { int v; }
class A
{
    In value;
    In@ handle = In();
    void f() const
    {
        handle.v = 1;
        value.v = 1; // expect error AS3005
        In@ h = value; // expect error AS3001
        In@ k = handle;
    }
}
void main()
{
}
