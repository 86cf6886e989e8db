// opCast needs cast
// covers: A3.op-cast
class Target { }
class Source
{
    Target@ opCast() { return Target(); }
}
void main()
{
    Source s;
    Target@ a = cast<Target>(s);
    Target@ b = s; // expect error AS3001
}
